package org.tautband.guide;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of one entry as an owner edits them; an empty text of a variant stands for its item's.
 *
 * @param text the steps, in Markdown: each item of a list, and each paragraph, is one step
 */
public record EntryDraft(String title, String text, String dose, String frequency, String stopRule, String caution) {

    public static final int TITLE_MAX = 120;
    public static final int TEXT_MAX = 3_000;
    public static final int STEPS_MAX = 12;
    public static final int DOSE_MAX = 200;
    public static final int FREQUENCY_MAX = 200;
    public static final int STOP_RULE_MAX = 300;
    public static final int CAUTION_MAX = 500;

    static EntryDraft of(EntryText text) {
        return new EntryDraft(
                text.title(),
                Markdown.ofSteps(text.steps()),
                orEmpty(text.dose()),
                orEmpty(text.frequency()),
                orEmpty(text.stopRule()),
                orEmpty(text.caution()));
    }

    EntryText toText() {
        return new EntryText(
                title, Markdown.steps(text), orNull(dose), orNull(frequency), orNull(stopRule), orNull(caution), false);
    }

    /** All of it, one part a line, as somebody would read it out. */
    String whole() {
        return String.join(
                "\n",
                Stream.concat(
                                Stream.concat(Stream.of(title), Markdown.steps(text).stream()),
                                Stream.of(dose, frequency, stopRule, caution))
                        .filter(part -> !part.isBlank())
                        .toList());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
