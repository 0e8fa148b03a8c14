package org.tautband.charting;

/** The layer that was palpated. */
public enum FasciaLayer {
    SKIN,
    SUPERFICIAL,
    DEEP
}
