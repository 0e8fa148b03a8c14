package org.tautband.guide;

/** What of a sheet is translated beside the entries of the guide, and reviewed as a whole. */
public enum TranslationPart {

    /** Warnings, what to leave out, stop signs and the questions about them. */
    SAFETY,

    /** What the drawings show, for those who do not see them. */
    PICTURES,

    /** The names of muscles and sides. */
    MUSCLES,

    /** The headings and labels of the sheet, and the e-mail that brings it. */
    SHEET
}
