package org.tautband.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way of doing an item: a stretch, self-pressure with fingers or ball, a piece of advice.
 *
 * @param dose the item's when absent, as are frequency and stop rule; a caution is added to the item's
 * @param notWith keys of conditions with which it is left out, wherever on the body they are
 * @param needs what one must have to do it
 * @param sources its own, beside those of the item, for the therapist
 * @param picture the drawing's key; the variant's own when absent
 */
public record Variant(
        String key,
        String title,
        List<String> steps,
        @Nullable String dose,
        @Nullable String frequency,
        @Nullable String stopRule,
        @Nullable String caution,
        List<String> notWith,
        @Nullable Equipment needs,
        @Nullable String picture,
        List<String> sources) {

    EntryText text() {
        return new EntryText(title, steps, dose, frequency, stopRule, caution, false);
    }

    Variant with(EntryText text) {
        return new Variant(
                key,
                text.title(),
                text.steps(),
                text.dose(),
                text.frequency(),
                text.stopRule(),
                text.caution(),
                notWith,
                needs,
                picture,
                sources);
    }

    /** Key of the drawing that shows it. */
    public String drawing() {
        return picture == null ? key : picture;
    }
}
