package org.tautband.homecare;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The page that would print, and what should be known of it before it does.
 *
 * @param pages how many sides of paper it takes
 * @param language that it is in
 * @param readingGrade years of school that its texts ask for; absent where nobody can tell
 * @param hardest titles of the parts that ask for more than {@link #GRADE_AIM}
 * @param unprintable characters that no font has
 */
public record DraftPage(
        String html,
        int pages,
        Locale language,
        @Nullable Double readingGrade,
        List<String> hardest,
        Set<String> unprintable) {

    public static final int GRADE_AIM = 6;
}
