package org.tautband.guide;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One thing a client can do at home. Clients read the texts, except {@code label} and {@code evidenceNote}.
 *
 * @param label what therapists call it
 * @param picture the drawing's key; absent where each variant has its own
 * @param pictureFor drawings of the same for other parts of the body than that of {@code picture}
 * @param tickRow whether the sheet gives it a box for each day
 * @param needs what one must have to do it
 * @param sources where the dose was read, for the therapist
 */
public record GuideItem(
        String key,
        String label,
        String title,
        @Nullable String picture,
        @Nullable Map<String, Set<BodyArea>> pictureFor,
        List<String> steps,
        String dose,
        String frequency,
        @Nullable String stopRule,
        @Nullable String caution,
        boolean tickRow,
        @Nullable Equipment needs,
        Evidence evidence,
        @Nullable String evidenceNote,
        List<String> sources) {

    public static final String STRETCH = "stretch";
    public static final String SELF_PRESSURE = "self_pressure";
    public static final String FOAM_ROLLER = "foam_roller";

    /** Something to read rather than to do; its variants are the subjects. */
    public static final String ADVICE = "advice";

    EntryText text() {
        return new EntryText(title, steps, dose, frequency, stopRule, caution, false);
    }

    GuideItem with(EntryText text) {
        return new GuideItem(
                key,
                label,
                text.title(),
                picture,
                pictureFor,
                text.steps(),
                Objects.requireNonNullElse(text.dose(), dose),
                Objects.requireNonNullElse(text.frequency(), frequency),
                text.stopRule(),
                text.caution(),
                tickRow,
                needs,
                evidence,
                evidenceNote,
                sources);
    }

    /** Keys of all the drawings that it names itself. */
    Set<String> drawings() {
        Set<String> drawings = new TreeSet<>();
        if (picture != null) {
            drawings.add(picture);
        }
        if (pictureFor != null) {
            drawings.addAll(pictureFor.keySet());
        }
        return drawings;
    }

    /** The drawing that shows it at a part of the body; null where each variant has its own. */
    @Nullable String drawingAt(BodyArea area) {
        return pictureFor == null
                ? picture
                : pictureFor.entrySet().stream()
                        .filter(entry -> entry.getValue().contains(area))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(picture);
    }

    /** Whether it presses the very spots of trigger points, and so needs a point that allows it. */
    boolean pressesPoints() {
        return key.equals(SELF_PRESSURE) || key.equals(FOAM_ROLLER);
    }
}
