package org.tautband.charting;

import org.jspecify.annotations.Nullable;

/** What was found at a trigger point in one visit. Tenderness is 0–10, absent when not asked. */
public record FindingData(
        Recheck recheck,
        PointState state,
        Signs signs,
        @Nullable Integer tendernessBefore,
        @Nullable Integer tendernessAfter,
        PressurePain pressurePain,
        Referral refersTo,
        @Nullable TreatmentResponse response,
        String note) {

    public static final int TENDERNESS_MAX = 10;
    public static final int NOTE_MAX = 20_000;

    /** A point just found, of which nothing else is known yet. */
    public static final FindingData FOUND = new FindingData(
            Recheck.CONFIRMED,
            PointState.UNCLEAR,
            Signs.NOT_TESTED,
            null,
            null,
            PressurePain.NOT_MEASURED,
            Referral.NONE,
            null,
            "");

    /** Where the point refers to, in one line. */
    public String referral() {
        return refersTo.inWords();
    }

    /** What a next visit starts from: the state as it was, to be looked at again, and nothing measured yet. */
    FindingData carriedOver() {
        return FOUND.withRecheck(Recheck.TO_RECHECK)
                .withState(state)
                .withPressurePain(pressurePain.unmeasured())
                .withRefersTo(refersTo);
    }

    public FindingData withRecheck(Recheck answer) {
        return new FindingData(
                answer, state, signs, tendernessBefore, tendernessAfter, pressurePain, refersTo, response, note);
    }

    public FindingData withState(PointState found) {
        return new FindingData(
                recheck, found, signs, tendernessBefore, tendernessAfter, pressurePain, refersTo, response, note);
    }

    public FindingData withSigns(Signs tested) {
        return new FindingData(
                recheck, state, tested, tendernessBefore, tendernessAfter, pressurePain, refersTo, response, note);
    }

    public FindingData withTendernessBefore(@Nullable Integer score) {
        return new FindingData(recheck, state, signs, score, tendernessAfter, pressurePain, refersTo, response, note);
    }

    public FindingData withTendernessAfter(@Nullable Integer score) {
        return new FindingData(recheck, state, signs, tendernessBefore, score, pressurePain, refersTo, response, note);
    }

    public FindingData withPressurePain(PressurePain measured) {
        return new FindingData(
                recheck, state, signs, tendernessBefore, tendernessAfter, measured, refersTo, response, note);
    }

    public FindingData withRefersTo(Referral referral) {
        return new FindingData(
                recheck, state, signs, tendernessBefore, tendernessAfter, pressurePain, referral, response, note);
    }

    public FindingData withResponse(@Nullable TreatmentResponse seen) {
        return new FindingData(
                recheck, state, signs, tendernessBefore, tendernessAfter, pressurePain, refersTo, seen, note);
    }

    public FindingData withNote(String words) {
        return new FindingData(
                recheck, state, signs, tendernessBefore, tendernessAfter, pressurePain, refersTo, response, words);
    }
}
