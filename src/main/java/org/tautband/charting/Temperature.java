package org.tautband.charting;

/** Skin temperature as felt, against the surroundings. */
public enum Temperature {
    NORMAL,
    WARM,
    COOL
}
