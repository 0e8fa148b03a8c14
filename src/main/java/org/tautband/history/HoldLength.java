package org.tautband.history;

/** How long a point was held in one visit, in seconds; the borders are those between which teaching differs. */
public enum HoldLength {
    UNDER_20(20),
    FROM_20(30),
    FROM_30(60),
    FROM_60(90),
    FROM_90(Double.POSITIVE_INFINITY);

    private final double below;

    HoldLength(double below) {
        this.below = below;
    }

    static HoldLength of(double seconds) {
        for (HoldLength length : values()) {
            if (seconds < length.below) {
                return length;
            }
        }
        return FROM_90;
    }
}
