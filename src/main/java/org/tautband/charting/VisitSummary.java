package org.tautband.charting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A visit as a line of the client's history. */
public record VisitSummary(
        VisitId id,
        LocalDate serviceDate,
        Instant createdAt,
        String therapist,
        int points,
        PainScores pain,
        SoapNote soap,
        @Nullable Signature signature) {}
