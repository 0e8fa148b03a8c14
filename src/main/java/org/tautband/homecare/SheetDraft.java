package org.tautband.homecare;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as it is being put together, before it is issued.
 *
 * @param printedName the client's name as it is to be printed; empty takes the record's
 * @param language code of the language that it is printed in; empty takes the client's
 * @param nextVisitTime the time, or other words, printed after the day of the next visit
 */
public record SheetDraft(
        List<ChosenItem> items,
        String printedName,
        String note,
        @Nullable LocalDate nextVisit,
        String nextVisitTime,
        Paper paper,
        TypeSize typeSize,
        String language) {

    public static final int ITEMS_MAX = 20;
    public static final int NAME_MAX = 200;
    public static final int NOTE_MAX = 1000;
    public static final int TIME_MAX = 60;

    /** People do not do more than this; beyond it the therapist is gently warned. */
    public static final int ITEMS_GENTLE = 4;

    public SheetDraft {
        items = List.copyOf(items);
        language = Objects.requireNonNullElse(language, ""); // as drafts of an earlier release have it
    }

    public static SheetDraft of(List<ChosenItem> items, Paper paper) {
        return new SheetDraft(items, "", "", null, "", paper, TypeSize.STANDARD, "");
    }

    public List<String> keys() {
        return items.stream().map(ChosenItem::key).toList();
    }

    public Optional<ChosenItem> item(String key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }

    public SheetDraft withItems(List<ChosenItem> changed) {
        return new SheetDraft(changed, printedName, note, nextVisit, nextVisitTime, paper, typeSize, language);
    }

    public SheetDraft withPrintedName(String changed) {
        return new SheetDraft(items, changed, note, nextVisit, nextVisitTime, paper, typeSize, language);
    }

    public SheetDraft withNote(String changed) {
        return new SheetDraft(items, printedName, changed, nextVisit, nextVisitTime, paper, typeSize, language);
    }

    public SheetDraft withNextVisit(@Nullable LocalDate changed) {
        return new SheetDraft(items, printedName, note, changed, nextVisitTime, paper, typeSize, language);
    }

    public SheetDraft withNextVisitTime(String changed) {
        return new SheetDraft(items, printedName, note, nextVisit, changed, paper, typeSize, language);
    }

    public SheetDraft withPaper(Paper changed) {
        return new SheetDraft(items, printedName, note, nextVisit, nextVisitTime, changed, typeSize, language);
    }

    public SheetDraft withTypeSize(TypeSize changed) {
        return new SheetDraft(items, printedName, note, nextVisit, nextVisitTime, paper, changed, language);
    }

    public SheetDraft withLanguage(String changed) {
        return new SheetDraft(items, printedName, note, nextVisit, nextVisitTime, paper, typeSize, changed);
    }

    /** The language that the sheet is meant to be in. */
    public Locale spokenTo(SheetFacts facts) {
        return language.isEmpty() ? facts.language() : Locale.of(language);
    }
}
