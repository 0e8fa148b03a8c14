package org.tautband.charting;

/** How fascia was treated. */
public enum FasciaTechnique {
    CROSS_HAND_RELEASE,
    SUSTAINED_PRESSURE,
    SKIN_ROLLING,
    IASTM,
    CUPPING
}
