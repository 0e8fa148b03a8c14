package org.tautband.history;

import java.util.Comparator;

/** Orders in which a client's points can be read. */
public enum PointOrder {
    /** Returned points and those that became more tender first, resolved ones last. */
    ATTENTION,
    IMPROVED,
    WORSENED,
    MUSCLE;

    private static final Comparator<PointCourse> BY_PLACE = Comparator.<PointCourse, String>comparing(
                    course -> course.life().place().muscleId())
            .thenComparing(course -> course.life().place().side())
            .thenComparing(course -> course.life().id().value());

    /** Ties are broken by muscle and side, so that the order never changes by itself. */
    public Comparator<PointCourse> comparator() {
        Comparator<PointCourse> worstFirst = Comparator.comparing(PointCourse::points, Comparator.reverseOrder());
        return switch (this) {
            case ATTENTION ->
                Comparator.comparing(PointOrder::urgency)
                        .thenComparing(worstFirst)
                        .thenComparing(BY_PLACE);
            case IMPROVED ->
                Comparator.comparing(PointOrder::incomparable)
                        .thenComparing(PointCourse::points)
                        .thenComparing(BY_PLACE);
            case WORSENED ->
                Comparator.comparing(PointOrder::incomparable)
                        .thenComparing(worstFirst)
                        .thenComparing(BY_PLACE);
            case MUSCLE -> BY_PLACE;
        };
    }

    private static int urgency(PointCourse course) {
        if (!course.open()) {
            return 3;
        }
        if (course.standing() == Standing.RETURNED) {
            return 0;
        }
        return course.trend() == Trend.WORSE ? 1 : 2;
    }

    /** Such points stand behind those that can be compared. */
    private static boolean incomparable(PointCourse course) {
        return course.change() == null;
    }
}
