package org.tautband.charting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.common.Messages;

/**
 * Writes the objective part of the note: one line for each point and each area of fascia, then pain, movements and what
 * was done.
 */
@Component
class ObjectiveText {

    private final VisitReader reader;
    private final TreatmentWording treatmentWording;
    private final MuscleCatalogue catalogue;
    private final Messages messages;

    ObjectiveText(VisitReader reader, TreatmentWording treatmentWording, MuscleCatalogue catalogue, Messages messages) {
        this.reader = reader;
        this.treatmentWording = treatmentWording;
        this.catalogue = catalogue;
        this.messages = messages;
    }

    /** Brings the visit's objective into step with its findings, unless it was written by hand. */
    void refresh(TreatmentSession session) {
        session.composeObjective(compose(session));
    }

    private String compose(TreatmentSession session) {
        List<FindingDetails> findings = reader.findings(session.id());
        List<FasciaFindingDetails> fascia = reader.fasciaFindings(session.id());
        List<String> lines = new ArrayList<>();
        findings.stream()
                .filter(finding -> finding.data().recheck() == Recheck.CONFIRMED)
                .forEach(finding -> lines.add(line(finding)));
        fascia.forEach(area -> lines.add(line(area)));
        lines.addAll(treatmentWording.lines(session.pain(), reader.treatment(session.id())));
        return String.join("\n", lines);
    }

    private String line(FindingDetails finding) {
        FindingData data = finding.data();
        String muscle = catalogue
                .find(finding.place().muscleId())
                .map(found -> found.name())
                .orElse(finding.place().muscleId());
        List<String> parts = new ArrayList<>();
        parts.add(text("charting.objective.point", muscle, name(finding.place().side()), name(data.state())));
        if (data.tendernessBefore() != null || data.tendernessAfter() != null) {
            parts.add(text(
                    "charting.objective.tenderness", score(data.tendernessBefore()), score(data.tendernessAfter())));
        }
        pressurePain(data.pressurePain()).ifPresent(parts::add);
        if (!finding.holds().isEmpty()) {
            parts.add(holds(finding.holds()));
        }
        if (!data.referral().isBlank()) {
            parts.add(text("charting.objective.referral", data.referral()));
        }
        if (data.response() != null) {
            parts.add(name(data.response()));
        }
        return String.join(", ", parts) + ".";
    }

    private Optional<String> pressurePain(PressurePain pain) {
        return pain.mean()
                .map(mean -> text(
                        "charting.objective.pressurePain",
                        mean.stripTrailingZeros().toPlainString(),
                        pain.unit().symbol(),
                        pain.readings().size(),
                        pain.probeArea().toPlainString()));
    }

    private String holds(List<HoldDetails> holds) {
        String seconds = holds.stream()
                .map(hold -> hold.data().seconds().stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(" + "));
        HoldData last = holds.getLast().data();
        return text(
                "charting.objective.holds", seconds, name(last.technique()), name(last.tool()), last.pressureLevel());
    }

    private String line(FasciaFindingDetails area) {
        FasciaFindingData data = area.data();
        List<String> parts = new ArrayList<>();
        parts.add(text("charting.objective.fascia", name(data.quality()), name(data.layer()), name(data.glide())));
        if (data.direction() != null) {
            parts.add(text("charting.objective.direction", name(data.direction())));
        }
        parts.addAll(feel(data));
        FasciaTreatment treatment = data.treatment();
        if (treatment.technique() != null) {
            parts.add(name(treatment.technique()));
        }
        if (treatment.minutes() != null) {
            parts.add(text("charting.objective.minutes", treatment.minutes()));
        }
        if (treatment.response() != null) {
            parts.add(name(treatment.response()));
        }
        return String.join(", ", parts) + ".";
    }

    private List<String> feel(FasciaFindingData data) {
        List<String> parts = new ArrayList<>();
        if (!data.texture().isBlank()) {
            parts.add(data.texture());
        }
        if (data.temperature() != Temperature.NORMAL) {
            parts.add(name(data.temperature()));
        }
        if (data.tenderness() != null) {
            parts.add(text("charting.objective.fasciaTenderness", data.tenderness()));
        }
        return parts;
    }

    private static String score(@Nullable Integer score) {
        return score == null ? "–" : score.toString();
    }

    private String name(Enum<?> value) {
        return text("charting." + value.getDeclaringClass().getSimpleName() + "." + value.name())
                .toLowerCase(Locale.ENGLISH);
    }

    private String text(String key, Object... values) {
        return messages.getTranslation(key, Locale.ENGLISH, values);
    }
}
