package org.tautband.anatomy.ui;

import org.jspecify.annotations.Nullable;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.MarkKind;
import org.tautband.anatomy.RestrictionDirection;

/**
 * A finding as the body map shows it.
 *
 * @param id the finding's id, given back when the mark is chosen
 * @param label what a screen reader says and a pointer shows, such as "Left upper trapezius, active, tenderness 7"
 * @param number a small number beside the mark, to find it in a list
 */
public record BodyMark(
        String id,
        BodyPoint at,
        MarkKind kind,
        String label,
        boolean selected,
        @Nullable Integer number,
        @Nullable RestrictionDirection direction) {

    public BodyMark(String id, BodyPoint at, MarkKind kind, String label) {
        this(id, at, kind, label, false, null, null);
    }

    public BodyMark selected(boolean chosen) {
        return new BodyMark(id, at, kind, label, chosen, number, direction);
    }

    public BodyMark numbered(int shown) {
        return new BodyMark(id, at, kind, label, selected, shown, direction);
    }

    public BodyMark directed(@Nullable RestrictionDirection towards) {
        return new BodyMark(id, at, kind, label, selected, number, towards);
    }
}
