package org.tautband.guide;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the guide in one language, with all that is known of it.
 *
 * @param number of the latest version; 0 when the clinic has written and reviewed nothing. It goes back with a change
 * @param text as sheets print it
 * @param elsewhere drawings of the same for other parts of the body than that of the text
 * @param html the steps as they were written, safe to show
 * @param words in force, as they are edited
 * @param builtIn the program's words today
 * @param own whether those in force are the clinic's
 * @param builtInBefore the program's words when the clinic wrote its own, when they have changed since
 * @param evidence for the words in force
 * @param note on the evidence, for the therapist
 * @param history the latest first
 */
public record GuidePage(
        EntryId id,
        GuideKind kind,
        Locale language,
        int number,
        ItemText text,
        List<Picture> elsewhere,
        String html,
        EntryDraft words,
        EntryDraft builtIn,
        boolean own,
        @Nullable EntryDraft builtInBefore,
        Evidence evidence,
        @Nullable String note,
        List<String> sources,
        List<GuideVersion> history) {}
