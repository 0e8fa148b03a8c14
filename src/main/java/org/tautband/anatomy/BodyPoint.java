package org.tautband.anatomy;

/** A place on the body chart, in the units of its view's frame. */
public record BodyPoint(BodyView view, double x, double y) {

    /** Nearer to the midline than this, in units, the therapist is offered {@link Side#MIDLINE} as a choice. */
    private static final double MIDLINE_REACH = 1.5;

    /** @throws IllegalArgumentException when the coordinates are not finite or lie outside the frame */
    public BodyPoint {
        if (!inFrame(view, x, y)) {
            throw new IllegalArgumentException("Outside the frame of " + view + ": " + x + ", " + y);
        }
    }

    /** Whether these coordinates can be a point of the view at all; not-a-number and infinity cannot. */
    public static boolean inFrame(BodyView view, double x, double y) {
        return x >= 0 && x <= BodyView.WIDTH && y >= 0 && y <= view.height();
    }

    /** Whether the point lies inside the outline of the body. */
    public boolean onBody() {
        BodyPoint drawn = view == BodyView.LATERAL_LEFT ? onTheRight() : this;
        return BodyDrawing.of(drawn.view).outline().contains(drawn.x, drawn.y);
    }

    /** The client's own side: right or left, even on the midline, as muscles are paired. */
    public Side side() {
        return view.sideAt(x);
    }

    /** Whether {@link Side#MIDLINE} is a sensible choice for what is found here. */
    public boolean mayBeMidline() {
        boolean midlineInView = view == BodyView.ANTERIOR || view == BodyView.POSTERIOR;
        return midlineInView && Math.abs(x - BodyView.WIDTH / 2) <= MIDLINE_REACH;
    }

    /** The same place on the other side of the body. */
    public BodyPoint mirrored() {
        BodyView other = switch (view) {
            case LATERAL_RIGHT -> BodyView.LATERAL_LEFT;
            case LATERAL_LEFT -> BodyView.LATERAL_RIGHT;
            case ANTERIOR, POSTERIOR, PLANTAR -> view;
        };
        return new BodyPoint(other, BodyView.WIDTH - x, y);
    }

    /** The place on the right side of the body, where the catalogue has its shapes. */
    BodyPoint onTheRight() {
        return side() == Side.LEFT ? mirrored() : this;
    }

    /** On the right side; a place on the midline itself counts to what lies beside it, as drawings leave a seam there. */
    BodyPoint besideTheMidline() {
        BodyPoint right = onTheRight();
        if (!right.mayBeMidline()) {
            return right;
        }
        double outwards = view == BodyView.ANTERIOR ? -MIDLINE_REACH : MIDLINE_REACH;
        return new BodyPoint(right.view, BodyView.WIDTH / 2 + outwards, right.y);
    }

    double distanceTo(BodyPoint other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
