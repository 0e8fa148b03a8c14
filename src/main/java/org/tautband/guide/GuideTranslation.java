package org.tautband.guide;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that clients read, in another language than English, by the keys of the English files.
 *
 * @param variants by item
 * @param selfCare warnings by muscle
 * @param pictures what the drawings show
 */
record GuideTranslation(
        Locale language,
        Map<String, EntryText> items,
        Map<String, Map<String, EntryText>> variants,
        Map<String, ConditionText> conditions,
        Map<String, RedFlagText> redFlags,
        Map<String, String> selfCare,
        Map<String, String> pictures) {

    /** @param warnings by item */
    record ConditionText(
            @Nullable String keepAway, @Nullable Map<String, String> warnings) {

        static final ConditionText EMPTY = new ConditionText(null, null);

        @Nullable String warning(String item) {
            return warnings == null ? null : warnings.get(item);
        }
    }

    record RedFlagText(String question, String stopSign) {}
}
