package org.tautband.guide;

import org.tautband.guide.HomeCareQuery.Side;

/** An area of fascia as it was palpated today. */
public record FasciaArea(BodyArea area, Side side, Quality quality, Glide glide) {

    public enum Quality {
        DENSIFICATION,
        RESTRICTION,
        ADHESION,
        THICKENING,
        REDUCED_GLIDE,
        CREPITUS,
        SCAR
    }

    public enum Glide {
        FREE,
        REDUCED,
        FIXED
    }

    /** What the rules make of it: a scar is left in peace, everything else counts where the layers slide less. */
    enum Kind {
        STIFF,
        SCAR
    }

    boolean is(Kind kind) {
        return kind == Kind.SCAR ? quality == Quality.SCAR : quality != Quality.SCAR && slidesLess();
    }

    private boolean slidesLess() {
        return glide != Glide.FREE || quality == Quality.REDUCED_GLIDE || quality == Quality.RESTRICTION;
    }

    /** Whether the point lies in the same part of the body, on the same side as far as both have one. */
    boolean holds(HomeCareQuery.Point point) {
        boolean sameSide = side == point.side() || side == Side.MIDLINE || point.side() == Side.MIDLINE;
        return area == point.area() && sameSide;
    }
}
