package org.tautband.charting;

/** Something to look at before a visit is signed. {@code findingNumber} is 0 where it concerns the whole visit. */
public record SigningGap(Kind kind, int findingNumber) {

    /** What is missing. Some keep the visit from being signed; the others are only pointed out. */
    public enum Kind {
        NOTHING_CHARTED(true),
        POINT_TO_RECHECK(true),
        CONSENT(true),
        REASON(true),
        CONSENT_NOT_CONFIRMED(false),
        RED_FLAGS_NOT_SCREENED(true),
        HOLD_RUNNING(true),
        OBJECTIVE_OUTDATED(false),
        SUBJECTIVE_EMPTY(false),
        ASSESSMENT_EMPTY(false),
        PLAN_EMPTY(false),
        PAIN_AFTER_MISSING(false);

        private final boolean blocking;

        Kind(boolean blocking) {
            this.blocking = blocking;
        }

        public boolean blocking() {
            return blocking;
        }
    }

    static SigningGap ofVisit(Kind kind) {
        return new SigningGap(kind, 0);
    }

    public boolean blocking() {
        return kind.blocking();
    }
}
