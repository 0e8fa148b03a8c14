package org.tautband.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * A place in the timeline. The day comes first, as a late entry stands on the day of its visit, not on that of its
 * writing.
 */
public record TimelineCursor(LocalDate day, Instant at, UUID id) {

    /** Before everything, as the timeline runs from the latest entry to the earliest. */
    public static final TimelineCursor LATEST =
            new TimelineCursor(LocalDate.of(9999, 12, 31), Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1L, -1L));

    /** From the latest on; the order of ids is the database's, which reads them as text. */
    static final Comparator<TimelineCursor> LATEST_FIRST = Comparator.comparing(TimelineCursor::day)
            .thenComparing(TimelineCursor::at)
            .thenComparing(cursor -> cursor.id().toString())
            .reversed();
}
