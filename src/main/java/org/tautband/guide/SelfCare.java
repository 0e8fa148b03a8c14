package org.tautband.guide;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may be done at home to which muscle, by catalogue id.
 *
 * @param never why a muscle is never pressed at home, for the therapist
 * @param withCare what to mind, read by clients
 * @param unaffected muscles whose catalogue note is not about pressure
 * @param withBall pressed with a ball on the wall; all others with the fingers
 * @param roller muscles for the foam roller
 */
public record SelfCare(
        Map<String, String> never,
        Map<String, String> withCare,
        Set<String> unaffected,
        Set<String> withBall,
        Set<String> roller) {

    static final String FINGERS = "self_pressure_fingers";
    static final String BALL = "self_pressure_ball_wall";

    private static final Set<BodyArea> NEVER_ROLLED =
            Set.of(BodyArea.HEAD_JAW, BodyArea.NECK, BodyArea.CHEST, BodyArea.ABDOMEN, BodyArea.MID_LOW_BACK);

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
        return roller.contains(point.muscleId()) && !NEVER_ROLLED.contains(point.area());
    }

    String wayToPress(HomeCareQuery.Point point) {
        return withBall.contains(point.muscleId()) ? BALL : FINGERS;
    }
}
