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
 * @param circumstances what the suggestions are made for; nothing of it is printed
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
        String language,
        Circumstances circumstances) {

    public static final int ITEMS_MAX = 20;
    public static final int NAME_MAX = 200;
    public static final int NOTE_MAX = 1000;
    public static final int TIME_MAX = 60;

    /** People do not do more than this; beyond it the therapist is gently warned. */
    public static final int ITEMS_GENTLE = 4;

    public SheetDraft {
        items = List.copyOf(items);
        // drafts of an earlier release have neither
        language = Objects.requireNonNullElse(language, "");
        circumstances = Objects.requireNonNullElse(circumstances, Circumstances.NOT_ASKED);
    }

    public static SheetDraft of(List<ChosenItem> items, Paper paper) {
        return new SheetDraft(items, "", "", null, "", paper, TypeSize.STANDARD, "", Circumstances.NOT_ASKED);
    }

    public List<String> keys() {
        return items.stream().map(ChosenItem::key).toList();
    }

    public Optional<ChosenItem> item(String key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }

    public SheetDraft withItems(List<ChosenItem> changed) {
        return new SheetDraft(
                changed, printedName, note, nextVisit, nextVisitTime, paper, typeSize, language, circumstances);
    }

    public SheetDraft withPrintedName(String changed) {
        return new SheetDraft(items, changed, note, nextVisit, nextVisitTime, paper, typeSize, language, circumstances);
    }

    public SheetDraft withNote(String changed) {
        return new SheetDraft(
                items, printedName, changed, nextVisit, nextVisitTime, paper, typeSize, language, circumstances);
    }

    public SheetDraft withNextVisit(@Nullable LocalDate changed) {
        return new SheetDraft(
                items, printedName, note, changed, nextVisitTime, paper, typeSize, language, circumstances);
    }

    public SheetDraft withNextVisitTime(String changed) {
        return new SheetDraft(items, printedName, note, nextVisit, changed, paper, typeSize, language, circumstances);
    }

    public SheetDraft withPaper(Paper changed) {
        return new SheetDraft(
                items, printedName, note, nextVisit, nextVisitTime, changed, typeSize, language, circumstances);
    }

    public SheetDraft withTypeSize(TypeSize changed) {
        return new SheetDraft(
                items, printedName, note, nextVisit, nextVisitTime, paper, changed, language, circumstances);
    }

    public SheetDraft withLanguage(String changed) {
        return new SheetDraft(
                items, printedName, note, nextVisit, nextVisitTime, paper, typeSize, changed, circumstances);
    }

    public SheetDraft withCircumstances(Circumstances changed) {
        return new SheetDraft(items, printedName, note, nextVisit, nextVisitTime, paper, typeSize, language, changed);
    }

    /** The language that the sheet is meant to be in. */
    public Locale spokenTo(SheetFacts facts) {
        return language.isEmpty() ? facts.language() : Locale.of(language);
    }
}
