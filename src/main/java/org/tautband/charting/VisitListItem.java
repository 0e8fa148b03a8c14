package org.tautband.charting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A visit as a line of the Today page. {@code signedAt} is absent for a draft. */
public record VisitListItem(
        VisitId id,
        String client,
        String therapist,
        LocalDate serviceDate,
        Instant createdAt,
        @Nullable Instant signedAt) {}
