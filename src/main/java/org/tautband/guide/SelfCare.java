package org.tautband.guide;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What may be done at home to which muscle, by catalogue id.
 *
 * @param never why a muscle is never pressed at home, for the therapist
 * @param withCare what to mind, read by clients
 * @param unaffected muscles whose catalogue note is not about pressure
 * @param press the muscles that each variant of pressing reaches, and so its drawing shows
 * @param roller muscles for the foam roller, and the variant that shows how
 */
public record SelfCare(
        Map<String, String> never,
        Map<String, String> withCare,
        Set<String> unaffected,
        Map<String, Set<String>> press,
        Map<String, String> roller) {

    private static final Set<BodyArea> NEVER_ROLLED =
            Set.of(BodyArea.HEAD_JAW, BodyArea.NECK, BodyArea.CHEST, BodyArea.ABDOMEN, BodyArea.MID_LOW_BACK);

    SelfCare withWarnings(Map<String, String> warnings) {
        return new SelfCare(never, warnings, unaffected, press, roller);
    }

    /** Why the point's muscle must not be pressed at home, as a key of the bundle; null when it may. */
    @Nullable Wording refusal(HomeCareQuery.Point point) {
        String reason = never.get(point.muscleId());
        if (reason != null) {
            return Wording.of("guide.suppressed.muscle", point.inWords(), reason);
        }
        return noteIsUnknown(point) ? Wording.of("guide.suppressed.unreviewed", point.inWords()) : null;
    }

    /** A note that nobody has sorted into this data yet keeps the hands off. */
    private boolean noteIsUnknown(HomeCareQuery.Point point) {
        return !point.selfCareNote().isBlank()
                && !withCare.containsKey(point.muscleId())
                && !unaffected.contains(point.muscleId());
    }

    boolean mayBeRolled(HomeCareQuery.Point point) {
        return roller.containsKey(point.muscleId()) && !NEVER_ROLLED.contains(point.area());
    }

    /** The variant of rolling that shows the point's muscle; to be asked only of a muscle that may be rolled. */
    String wayToRoll(HomeCareQuery.Point point) {
        return Objects.requireNonNull(roller.get(point.muscleId()));
    }

    /** Whether a variant of pressing, or of rolling, shows the point's muscle. */
    boolean shows(String variant, HomeCareQuery.Point point) {
        return variant.equals(roller.get(point.muscleId()))
                || press.getOrDefault(variant, Set.of()).contains(point.muscleId());
    }

    /**
     * The variant of pressing that shows the point's muscle; null when there is none.
     *
     * @param preferred tells the variant to take when a muscle can be pressed in several ways
     */
    @Nullable String wayToPress(HomeCareQuery.Point point, Predicate<String> preferred) {
        List<String> ways =
                press.keySet().stream().filter(way -> shows(way, point)).toList();
        return ways.stream().filter(preferred).findFirst().orElse(ways.isEmpty() ? null : ways.getFirst());
    }
}
