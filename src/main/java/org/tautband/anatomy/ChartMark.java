package org.tautband.anatomy;

import org.jspecify.annotations.Nullable;

/**
 * A finding on a printed body chart.
 *
 * @param label a few characters beside the mark, mostly a number that a list explains; absent for none
 * @param shape what was drawn, beneath its sign; absent for a spot
 */
public record ChartMark(
        BodyPoint at,
        MarkKind kind,
        @Nullable String label,
        @Nullable RestrictionDirection direction,
        @Nullable BodyShape shape) {

    public ChartMark(BodyPoint at, MarkKind kind, @Nullable String label) {
        this(at, kind, label, null, null);
    }

    public ChartMark(BodyPoint at, MarkKind kind, @Nullable String label, @Nullable RestrictionDirection direction) {
        this(at, kind, label, direction, null);
    }

    /** A mark of what was drawn, its sign in the middle of it. */
    public static ChartMark of(BodyShape shape, MarkKind kind, @Nullable RestrictionDirection direction) {
        return new ChartMark(shape.middle(), kind, null, direction, shape);
    }
}
