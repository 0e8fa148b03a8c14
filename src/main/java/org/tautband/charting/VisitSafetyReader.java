package org.tautband.charting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tautband.anatomy.BodyRegion;
import org.tautband.intake.ClientSafety;
import org.tautband.intake.HealthChange;
import org.tautband.intake.HealthHistoryService;
import org.tautband.intake.HealthVersion;
import org.tautband.intake.IntakeBrief;
import org.tautband.intake.IntakeService;

/** Puts together what a visit has asked and found, and what it still has to. */
@Component
class VisitSafetyReader {

    private final VisitSafetyRows rows;
    private final SafetyQuestions questions;
    private final IntakeService intake;
    private final HealthHistoryService histories;

    VisitSafetyReader(
            VisitSafetyRows rows, SafetyQuestions questions, IntakeService intake, HealthHistoryService histories) {
        this.rows = rows;
        this.questions = questions;
        this.intake = intake;
        this.histories = histories;
    }

    VisitSafety read(VisitDetails visit) {
        UUID session = visit.id().value();
        IntakeBrief known = intake.brief(visit.clientId());
        List<VisitSafetyRows.Stored> given = rows.reasons(session);
        List<SafetyQuestion> asked = questions.of(visit, known.safety(), known.standing()).stream()
                .map(question -> answered(question, given))
                .sorted(Comparator.comparing(SafetyQuestion::open).reversed())
                .toList();
        return new VisitSafety(
                known.health(),
                changes(visit, known.health()),
                rows.healthCheck(session).orElse(null),
                known.screen(),
                known.standing(),
                rows.consent(session).orElse(null),
                asked,
                avoided(known.safety()));
    }

    private static Map<BodyRegion, String> avoided(ClientSafety safety) {
        return safety.handsExcludedByArea().entrySet().stream()
                .collect(Collectors.toMap(
                        area -> BodyRegion.valueOf(area.getKey().name()), Map.Entry::getValue));
    }

    private List<HealthChange> changes(VisitDetails visit, HealthVersion health) {
        int since = rows.lastAskedVersion(visit.clientId().value(), visit.id().value())
                .orElse(health.number());
        return since == health.number() ? List.of() : histories.changes(visit.clientId(), since, health.number());
    }

    private static SafetyQuestion answered(SafetyQuestion question, List<VisitSafetyRows.Stored> given) {
        return given.stream()
                .filter(stored -> question.asks(stored.rule(), stored.placeId()))
                .findFirst()
                .map(stored -> question.with(stored.reason()))
                .orElse(question);
    }
}
