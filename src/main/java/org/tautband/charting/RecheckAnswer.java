package org.tautband.charting;

/** What became of a point that came over from an earlier visit. */
public enum RecheckAnswer {
    STILL_THERE,
    RESOLVED,
    NOT_ASSESSED
}
