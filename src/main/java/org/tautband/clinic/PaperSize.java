package org.tautband.clinic;

/** What the clinic's printer holds. */
public enum PaperSize {
    A4,
    LETTER
}
