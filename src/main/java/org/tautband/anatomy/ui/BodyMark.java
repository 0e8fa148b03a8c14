package org.tautband.anatomy.ui;

import org.jspecify.annotations.Nullable;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.BodyShape;
import org.tautband.anatomy.MarkKind;
import org.tautband.anatomy.RestrictionDirection;

/**
 * A finding as the body map shows it.
 *
 * @param id the finding's id, given back when the mark is chosen or moved
 * @param label what a screen reader says and a pointer shows, such as "Left upper trapezius, active, tenderness 7"
 * @param movable whether it can be put on another place
 * @param number a small number beside the mark, to find it in a list
 * @param shape what was drawn, beneath the mark
 */
public record BodyMark(
        String id,
        BodyPoint at,
        MarkKind kind,
        String label,
        boolean selected,
        boolean movable,
        @Nullable Integer number,
        @Nullable RestrictionDirection direction,
        @Nullable BodyShape shape) {

    public BodyMark(String id, BodyPoint at, MarkKind kind, String label) {
        this(id, at, kind, label, false, false, null, null, null);
    }

    public BodyMark selected(boolean chosen) {
        return new BodyMark(id, at, kind, label, chosen, movable, number, direction, shape);
    }

    public BodyMark movable(boolean free) {
        return new BodyMark(id, at, kind, label, selected, free, number, direction, shape);
    }

    public BodyMark numbered(int shown) {
        return new BodyMark(id, at, kind, label, selected, movable, shown, direction, shape);
    }

    public BodyMark directed(@Nullable RestrictionDirection towards) {
        return new BodyMark(id, at, kind, label, selected, movable, number, towards, shape);
    }

    public BodyMark drawn(@Nullable BodyShape drawing) {
        return new BodyMark(id, at, kind, label, selected, movable, number, direction, drawing);
    }
}
