package org.tautband.guide;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * One version of an entry's words in one language; it never changes.
 *
 * @param number counts from 1 for each entry and language
 * @param own false when from here on the program's words counted again
 * @param builtIn the program's words at that time
 * @param note what was changed and why, for colleagues
 * @param reviews who has read it, the latest first
 */
public record GuideVersion(
        UUID id,
        EntryId entry,
        Locale language,
        int number,
        boolean own,
        EntryDraft words,
        EntryDraft builtIn,
        String note,
        Instant savedAt,
        String savedName,
        List<ReviewNote> reviews) {

    public static final int NOTE_MAX = 300;

    /** "Reviewed by … on …". */
    public record ReviewNote(String reviewedBy, LocalDate reviewedOn) {

        public static final int REVIEWED_BY_MAX = 200;
    }

    boolean isReviewed() {
        return !reviews.isEmpty();
    }
}
