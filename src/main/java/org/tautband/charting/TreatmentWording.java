package org.tautband.charting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tautband.anatomy.Side;
import org.tautband.common.Messages;

/** What was measured and done, in words: pain, one line for each movement, areas with minutes, products. */
@Component
class TreatmentWording {

    private final MovementCatalogue catalogue;
    private final Messages messages;

    TreatmentWording(MovementCatalogue catalogue, Messages messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    List<String> lines(PainScores pain, TreatmentDetails treatment) {
        List<String> lines = new ArrayList<>();
        if (pain.before() != null || pain.after() != null) {
            lines.add(text("charting.objective.pain", score(pain.before()), score(pain.after())));
        }
        treatment.motions().stream()
                .filter(motion ->
                        motion.data().before().tested() || motion.data().after().tested())
                .forEach(motion -> lines.add(line(motion)));
        if (!treatment.areas().isEmpty()) {
            lines.add(areas(treatment));
        }
        if (!treatment.products().isEmpty()) {
            lines.add(text("charting.objective.products", products(treatment)));
        }
        return lines;
    }

    private String line(MotionDetails motion) {
        String name = catalogue
                .find(motion.movement())
                .map(movement -> text(movement.messageKey()))
                .orElse(motion.movement());
        String movement = motion.side() == Side.MIDLINE
                ? name
                : text("charting.movement.sided", name, text("charting.Side." + motion.side()));
        return text(
                "charting.objective.motion",
                movement,
                reach(motion.data().before()),
                reach(motion.data().after()));
    }

    private String reach(Reach reach) {
        List<String> words = new ArrayList<>();
        if (reach.degrees() != null) {
            words.add(text("charting.degrees", reach.degrees()));
        }
        if (reach.judged() != null) {
            words.add(text("charting.Judged." + reach.judged()).toLowerCase(Locale.ENGLISH));
        }
        return words.isEmpty() ? score(null) : String.join(" ", words);
    }

    private String areas(TreatmentDetails treatment) {
        String areas = treatment.areas().stream().map(this::area).collect(Collectors.joining(", "));
        return treatment.minutes() == 0
                ? text("charting.objective.areas", areas)
                : text("charting.objective.areas.minutes", areas, treatment.minutes());
    }

    private String area(TreatedAreaDetails area) {
        String name = text(area.area().messageKey()).toLowerCase(Locale.ENGLISH);
        return area.minutes() == null ? name : text("charting.objective.area", name, area.minutes());
    }

    private static String products(TreatmentDetails treatment) {
        return treatment.products().stream().map(UsedProductDetails::name).collect(Collectors.joining(", "));
    }

    private static String score(@Nullable Integer score) {
        return score == null ? "–" : score.toString();
    }

    private String text(String key, Object... values) {
        return messages.getTranslation(key, Locale.ENGLISH, values);
    }
}
