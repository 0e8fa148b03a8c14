package org.tautband.charting;

import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.Side;

/** Where a trigger point lies: its muscle, the client's own side, and the spot on the body map. */
public record PointPlace(String muscleId, Side side, BodyPoint point) {

    /** The same muscle at another spot; the side is the new spot's own, so that it never contradicts the place. */
    public PointPlace movedTo(BodyPoint newPoint) {
        boolean midline = side == Side.MIDLINE && newPoint.mayBeMidline();
        return new PointPlace(muscleId, midline ? Side.MIDLINE : newPoint.side(), newPoint);
    }

    /**
     * Another muscle or side. The other side means the mirrored spot; the midline can be said only of a spot that lies
     * on it.
     */
    public PointPlace reassigned(String newMuscleId, Side newSide) {
        boolean mirror = newSide != Side.MIDLINE && newSide != point.side();
        return new PointPlace(newMuscleId, newSide, mirror ? point.mirrored() : point);
    }
}
