package org.tautband.homecare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tautband.common.InputCheck;
import org.tautband.common.InvalidInputException;
import org.tautband.guide.Guide;
import org.tautband.guide.ReadingMeasure;

/** Draws the page of a draft, and says how hard it is to read and what of it could not be printed. */
@Component
class SheetPreviewer {

    private final SheetComposer composer;
    private final SheetCharts charts;
    private final SheetPage page;
    private final PrintFonts fonts;

    SheetPreviewer(SheetComposer composer, SheetCharts charts, SheetPage page, PrintFonts fonts) {
        this.composer = composer;
        this.charts = charts;
        this.page = page;
        this.fonts = fonts;
    }

    /** @throws InvalidInputException when a text is too long or the rules exclude an item */
    DraftPage draw(SheetFacts facts, SheetDraft draft) {
        check(draft);
        SheetContent content = composer.compose(draft, facts);
        SheetPage.LaidOut laidOut = page.laidOut(
                content,
                charts.of(SheetQuery.assessed(facts.visit()), facts.visit().fasciaFindings(), content.language()));
        return new DraftPage(
                laidOut.html(),
                laidOut.pages(),
                content.language(),
                grade(content),
                hardest(content),
                unprintable(content));
    }

    /** @throws InvalidInputException naming every text that is too long */
    static void check(SheetDraft draft) {
        InputCheck check = new InputCheck();
        check.optional("printedName", draft.printedName(), SheetDraft.NAME_MAX);
        check.optional("note", draft.note(), SheetDraft.NOTE_MAX);
        check.optional("nextVisitTime", draft.nextVisitTime(), SheetDraft.TIME_MAX);
        check.range("items", draft.items().size(), 0, SheetDraft.ITEMS_MAX);
        check.require(
                draft.keys().stream().distinct().count() == draft.items().size(), "items", "homecare.error.twice");
        boolean spoken = Guide.LANGUAGES.stream()
                .anyMatch(language -> language.getLanguage().equals(draft.language()));
        check.require(draft.language().isEmpty() || spoken, "language", "homecare.error.language");
        for (ChosenItem item : draft.items()) {
            check.optional("steps", item.words().steps(), ItemWords.STEPS_MAX);
            long steps =
                    item.words().steps().lines().filter(line -> !line.isBlank()).count();
            check.require(
                    steps <= ItemWords.STEPS_LINES_MAX, "steps", "homecare.error.steps", ItemWords.STEPS_LINES_MAX);
            check.optional("dose", item.words().dose(), ItemWords.DOSE_MAX);
            check.optional("frequency", item.words().frequency(), ItemWords.FREQUENCY_MAX);
        }
        check.done();
    }

    private static @Nullable Double grade(SheetContent content) {
        ReadingMeasure measure = ReadingMeasure.of(content.language());
        if (!measure.lowIsPlain() || content.items().isEmpty()) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        content.items().forEach(item -> texts.add(text(item)));
        texts.add(Objects.requireNonNullElse(content.note(), ""));
        return measure.measure(String.join("\n", texts));
    }

    private static String text(SheetContent.Item item) {
        Stream<String> rest = Stream.of(item.dose(), item.frequency(), item.stopRule() == null ? "" : item.stopRule());
        return String.join(
                "\n",
                Stream.of(item.steps().stream(), rest, item.cautions().stream())
                        .flatMap(part -> part)
                        .toList());
    }

    private static List<String> hardest(SheetContent content) {
        return content.items().stream()
                .filter(item -> !ReadingMeasure.of(content.language()).isPlain(text(item)))
                .map(SheetContent.Item::title)
                .toList();
    }

    private Set<String> unprintable(SheetContent content) {
        StringBuilder all = new StringBuilder(content.clientName())
                .append(content.clinic())
                .append(content.therapist())
                .append(content.note())
                .append(content.nextVisit());
        content.items().forEach(item -> all.append(item.title()).append(text(item)));
        content.alerts().mind().forEach(all::append);
        return fonts.unprintable(all.toString());
    }
}
