package org.tautband.charting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A visit in short: when, by whom, the note and the client's own pain scores. A draft while unsigned. */
public record VisitSummary(
        VisitId id,
        LocalDate serviceDate,
        Instant createdAt,
        String therapist,
        PainScores pain,
        SoapNote soap,
        @Nullable Signature signature) {

    public boolean signed() {
        return signature != null;
    }
}
