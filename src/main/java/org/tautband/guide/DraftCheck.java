package org.tautband.guide;

import java.util.List;
import java.util.Locale;
import org.tautband.common.InputCheck;

/** What words must be to be saved. A stop rule or caution that the program brings may be reworded, but not dropped. */
final class DraftCheck {

    private static final String HTML = "guide.error.html";

    private final InputCheck check = new InputCheck();

    /** @throws org.tautband.common.InvalidInputException naming every field that is refused */
    static EntryDraft checked(EntryDraft draft, EntryDraft builtIn) {
        DraftCheck check = new DraftCheck();
        EntryDraft trimmed = new EntryDraft(
                check.line("title", draft.title(), EntryDraft.TITLE_MAX, "x"),
                check.text(draft.text()),
                check.line("dose", draft.dose(), EntryDraft.DOSE_MAX, builtIn.dose()),
                check.line("frequency", draft.frequency(), EntryDraft.FREQUENCY_MAX, builtIn.frequency()),
                check.line("stopRule", draft.stopRule(), EntryDraft.STOP_RULE_MAX, builtIn.stopRule()),
                check.line("caution", draft.caution(), EntryDraft.CAUTION_MAX, builtIn.caution()));
        check.check.done();
        return trimmed;
    }

    private String line(String field, String text, int max, String builtIn) {
        String trimmed = builtIn.isBlank() ? check.optional(field, text, max) : check.required(field, text, max);
        check.require(trimmed.indexOf('\n') < 0, field, "guide.error.line");
        check.require(trimmed.length() > max || !Markdown.hasHtml(trimmed), field, HTML);
        return trimmed;
    }

    private String text(String markdown) {
        String trimmed = check.required("text", markdown, EntryDraft.TEXT_MAX);
        if (trimmed.length() <= EntryDraft.TEXT_MAX) {
            Markdown.faults(trimmed).forEach(key -> check.require(false, "text", key));
            List<String> steps = Markdown.steps(trimmed);
            check.require(trimmed.isEmpty() || !steps.isEmpty(), "text", "common.error.required");
            check.require(steps.size() <= EntryDraft.STEPS_MAX, "text", "guide.error.steps", EntryDraft.STEPS_MAX);
        }
        return trimmed;
    }

    static DraftPreview preview(EntryDraft draft, Claims claims, Locale language) {
        String text = draft.text().length() > EntryDraft.TEXT_MAX
                ? draft.text().substring(0, EntryDraft.TEXT_MAX)
                : draft.text();
        EntryDraft shown =
                new EntryDraft(draft.title(), text, draft.dose(), draft.frequency(), draft.stopRule(), draft.caution());
        ReadingMeasure measure = ReadingMeasure.of(language);
        String whole = shown.whole();
        String hardest = measure.harder(whole, String.join("\n", Markdown.steps(text)));
        return new DraftPreview(
                Markdown.html(text),
                measure.measure(hardest),
                measure,
                measure.isPlain(hardest),
                claims.in(whole, language).stream().map(Claims.Claim::about).toList());
    }
}
