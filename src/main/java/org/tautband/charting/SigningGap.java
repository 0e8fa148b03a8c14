package org.tautband.charting;

/** Something that keeps a visit from being signed. {@code findingNumber} is 0 where it concerns the whole visit. */
public record SigningGap(Kind kind, int findingNumber) {

    /** What is missing. */
    public enum Kind {
        NOTHING_CHARTED,
        POINT_TO_RECHECK,
        CONSENT,
        REASON
    }

    static SigningGap ofVisit(Kind kind) {
        return new SigningGap(kind, 0);
    }
}
