package org.tautband.guide;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may be done at home to which muscle, by catalogue id.
 *
 * @param never why a muscle is never pressed at home, for the therapist
 * @param withCare what to mind, read by clients
 * @param unaffected muscles whose catalogue note is not about pressure
 * @param withBall pressed with a ball on the wall; all others with the fingers
 * @param roller muscles for the foam roller, and the variant that shows how
 */
public record SelfCare(
        Map<String, String> never,
        Map<String, String> withCare,
        Set<String> unaffected,
        Set<String> withBall,
        Map<String, String> roller) {

    SelfCare withWarnings(Map<String, String> warnings) {
        return new SelfCare(never, warnings, unaffected, withBall, roller);
    }

    static final String FINGERS = "self_pressure_fingers";
    static final String BALL = "self_pressure_ball_wall";

    private static final String FACE = "press_fingers_face";
    private static final String ARM = "press_fingers_arm";
    private static final String LEG = "press_fingers_leg";
    private static final String BALL_BUTTOCK = "press_ball_buttock";
    private static final String BALL_FOOT = "press_ball_foot";

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
        return roller.containsKey(point.muscleId()) && !NEVER_ROLLED.contains(point.area());
    }

    /** The variant of rolling that shows the point's muscle; to be asked only of a muscle that may be rolled. */
    String wayToRoll(HomeCareQuery.Point point) {
        return Objects.requireNonNull(roller.get(point.muscleId()));
    }

    /** The variant of pressing whose picture shows the point's part of the body. */
    String wayToPress(HomeCareQuery.Point point, HomeCareQuery query) {
        if (withBall.contains(point.muscleId())) {
            return point.area() == BodyArea.HIP ? BALL_BUTTOCK : BALL;
        }
        return switch (point.area()) {
            case HEAD_JAW -> FACE;
            case ARM, HAND -> ARM;
            case HIP, THIGH, LEG -> LEG;
            case FOOT -> query.hasForSure(Equipment.BALL) ? BALL_FOOT : LEG;
            case NECK, SHOULDER_UPPER_BACK, CHEST, MID_LOW_BACK, ABDOMEN -> FINGERS;
        };
    }
}
