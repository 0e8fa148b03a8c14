package org.tautband.charting;

import org.jspecify.annotations.Nullable;

/** What was done to an area of fascia, and what came of it. Minutes are 1–60; each is absent when not recorded. */
public record FasciaTreatment(
        @Nullable FasciaTechnique technique,
        @Nullable Integer minutes,
        @Nullable TreatmentResponse response) {

    public static final int MINUTES_MAX = 60;

    public static final FasciaTreatment NONE = new FasciaTreatment(null, null, null);

    public FasciaTreatment withTechnique(@Nullable FasciaTechnique used) {
        return new FasciaTreatment(used, minutes, response);
    }

    public FasciaTreatment withMinutes(@Nullable Integer spent) {
        return new FasciaTreatment(technique, spent, response);
    }

    public FasciaTreatment withResponse(@Nullable TreatmentResponse seen) {
        return new FasciaTreatment(technique, minutes, seen);
    }
}
