package org.tautband.intake;

import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.BodyView;

/** A place on the body chart where a client says that it hurts. */
public record PainMark(BodyView view, double x, double y) {

    public static final int MARKS_MAX = 40;

    public static PainMark at(BodyPoint point) {
        return new PainMark(point.view(), point.x(), point.y());
    }

    /** Whether it is a place on the body at all. */
    boolean onBody() {
        return BodyPoint.inFrame(view, x, y) && point().onBody();
    }

    public BodyPoint point() {
        return new BodyPoint(view, x, y);
    }
}
