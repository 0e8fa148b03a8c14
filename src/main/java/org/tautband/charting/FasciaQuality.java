package org.tautband.charting;

/** How fascia felt, as palpated. */
public enum FasciaQuality {
    DENSIFICATION,
    RESTRICTION,
    ADHESION,
    THICKENING,
    REDUCED_GLIDE,
    CREPITUS,
    SCAR
}
