package org.tautband.charting;

/** How far layers slide on each other. */
public enum Glide {
    FREE,
    REDUCED,
    FIXED
}
