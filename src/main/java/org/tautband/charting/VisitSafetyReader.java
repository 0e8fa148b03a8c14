package org.tautband.charting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tautband.intake.HealthChange;
import org.tautband.intake.HealthHistoryService;
import org.tautband.intake.HealthVersion;
import org.tautband.intake.IntakeBrief;
import org.tautband.intake.IntakeService;

/** Puts together what a visit has asked and found, and what it still has to. */
@Component
class VisitSafetyReader {

    private final VisitSafetyRows rows;
    private final PainAnswerRows pain;
    private final SafetyQuestions questions;
    private final ScreenDue screenDue;
    private final IntakeService intake;
    private final HealthHistoryService histories;

    VisitSafetyReader(
            VisitSafetyRows rows,
            PainAnswerRows pain,
            SafetyQuestions questions,
            ScreenDue screenDue,
            IntakeService intake,
            HealthHistoryService histories) {
        this.rows = rows;
        this.pain = pain;
        this.questions = questions;
        this.screenDue = screenDue;
        this.intake = intake;
        this.histories = histories;
    }

    VisitSafety read(VisitDetails visit) {
        SafetyRecord kept = recorded(visit);
        Signature signature = visit.signature();
        IntakeBrief known =
                signature == null ? intake.brief(visit.clientId()) : intake.brief(visit.clientId(), signature.at());
        return new VisitSafety(
                known.health(),
                visit.signed() ? List.of() : changes(visit, known.health()),
                kept.healthCheck(),
                known.screen(),
                kept.pain(),
                known.standing(),
                kept.consent(),
                visit.signed() ? kept.reasons() : asked(visit, known, kept),
                known.safety().avoided());
    }

    /** What the visit keeps by itself: a condition noted later asks nothing of it, one that went takes no reason away. */
    SafetyRecord recorded(VisitDetails visit) {
        UUID session = visit.id().value();
        Map<UUID, Integer> numbers = visit.findings().stream()
                .collect(Collectors.toMap(finding -> finding.id().value(), FindingDetails::number));
        return new SafetyRecord(
                rows.consent(session).orElse(null),
                rows.healthCheck(session).orElse(null),
                pain.find(session).orElse(null),
                rows.reasons(session).stream()
                        .map(stored -> SafetyQuestions.stored(stored, numbers))
                        .toList());
    }

    private List<SafetyQuestion> asked(VisitDetails visit, IntakeBrief known, SafetyRecord kept) {
        return Stream.concat(
                        screenDue.of(visit, known.screen(), kept.pain()).stream(),
                        questions.of(visit, known.safety(), known.standing()).stream())
                .map(question -> answered(question, kept.reasons()))
                .sorted(Comparator.comparing(SafetyQuestion::open).reversed())
                .toList();
    }

    private List<HealthChange> changes(VisitDetails visit, HealthVersion health) {
        int since = rows.lastAskedVersion(visit.clientId().value(), visit.id().value())
                .orElse(health.number());
        return since == health.number() ? List.of() : histories.changes(visit.clientId(), since, health.number());
    }

    private static SafetyQuestion answered(SafetyQuestion question, List<SafetyQuestion> given) {
        return given.stream()
                .filter(question::isAnsweredBy)
                .findFirst()
                .map(stored -> question.with(stored.reason()))
                .orElse(question);
    }
}
