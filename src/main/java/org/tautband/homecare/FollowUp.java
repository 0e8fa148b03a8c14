package org.tautband.homecare;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.VisitId;

/** What is asked in a visit of the sheet before it; without questions where there was none. */
public record FollowUp(@Nullable Instant issuedAt, List<Question> questions) {

    /**
     * One thing that the sheet asked for, by its title as it was printed.
     *
     * @param id names it on its sheet
     * @param answer absent until given
     */
    public record Question(
            UUID id,
            String item,
            @Nullable String variant,
            String title,
            @Nullable FollowUpAnswer answer) {}

    /** An answer as history shows it. */
    public record Answered(VisitId visit, String title, FollowUpAnswer answer) {}
}
