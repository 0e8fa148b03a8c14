package org.tautband.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of one entry in one language, as clients read them. What is absent in a variant is taken from its item.
 *
 * @param reviewed whether somebody has compared a translation with the original
 */
public record EntryText(
        String title,
        List<String> steps,
        @Nullable String dose,
        @Nullable String frequency,
        @Nullable String stopRule,
        @Nullable String caution,
        boolean reviewed) {

    public EntryText {
        steps = List.copyOf(steps);
    }
}
