package org.tautband.anatomy;

import org.jspecify.annotations.Nullable;

/**
 * A finding on a printed body chart.
 *
 * @param label a few characters beside the mark, mostly a number that a list explains; absent for none
 */
public record ChartMark(
        BodyPoint at,
        MarkKind kind,
        @Nullable String label,
        @Nullable RestrictionDirection direction) {

    public ChartMark(BodyPoint at, MarkKind kind, @Nullable String label) {
        this(at, kind, label, null);
    }
}
