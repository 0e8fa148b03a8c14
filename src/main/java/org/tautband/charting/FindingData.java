package org.tautband.charting;

import org.jspecify.annotations.Nullable;

/** What was found at a trigger point in one visit. Tenderness is 0–10, absent when not asked. */
public record FindingData(
        Recheck recheck,
        PointState state,
        Sign tautBand,
        Sign tenderSpot,
        Sign referredPain,
        Sign twitch,
        Sign jumpSign,
        @Nullable Integer tendernessBefore,
        @Nullable Integer tendernessAfter,
        String referral,
        @Nullable TreatmentResponse response,
        String note) {

    public static final int TENDERNESS_MAX = 10;
    public static final int REFERRAL_MAX = 1000;
    public static final int NOTE_MAX = 20_000;

    /** A point just found, of which nothing else is known yet. */
    public static final FindingData FOUND = new FindingData(
            Recheck.CONFIRMED,
            PointState.UNCLEAR,
            Sign.NOT_TESTED,
            Sign.NOT_TESTED,
            Sign.NOT_TESTED,
            Sign.NOT_TESTED,
            Sign.NOT_TESTED,
            null,
            null,
            "",
            null,
            "");

    /** The same with another score, given by somebody who thereby looked at the point. */
    public FindingData withTendernessBefore(Integer score) {
        return new FindingData(
                Recheck.CONFIRMED,
                state,
                tautBand,
                tenderSpot,
                referredPain,
                twitch,
                jumpSign,
                score,
                tendernessAfter,
                referral,
                response,
                note);
    }

    /** The same with another score, given by somebody who thereby looked at the point. */
    public FindingData withTendernessAfter(Integer score) {
        return new FindingData(
                Recheck.CONFIRMED,
                state,
                tautBand,
                tenderSpot,
                referredPain,
                twitch,
                jumpSign,
                tendernessBefore,
                score,
                referral,
                response,
                note);
    }

    /** What a next visit starts from: the state as it was, to be looked at again, and nothing measured yet. */
    FindingData carriedOver() {
        return new FindingData(
                Recheck.TO_RECHECK,
                state,
                Sign.NOT_TESTED,
                Sign.NOT_TESTED,
                Sign.NOT_TESTED,
                Sign.NOT_TESTED,
                Sign.NOT_TESTED,
                null,
                null,
                referral,
                null,
                "");
    }
}
