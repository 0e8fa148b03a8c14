package org.tautband.charting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.charting.FindingDetails;
import org.tautband.charting.FindingId;
import org.tautband.charting.PointChoiceException;
import org.tautband.charting.QuickEntryReceipt;
import org.tautband.charting.QuickEntryService;
import org.tautband.charting.SignedVisitException;
import org.tautband.charting.VisitDetails;
import org.tautband.charting.quickentry.Meaning;
import org.tautband.charting.quickentry.Problem;
import org.tautband.charting.quickentry.QuickEntryParser;
import org.tautband.charting.quickentry.Reading;
import org.tautband.charting.quickentry.Sides;
import org.tautband.charting.quickentry.Vocabulary;
import org.tautband.common.InvalidInputException;
import org.tautband.common.StaleVersionException;

/** Charts a point by one typed line. A line that is refused stays in the field, with what would make it good. */
final class QuickEntryBar extends Section {

    /** More reasons at once are not read by anybody; the chips name them all the same. */
    private static final int REASONS = 4;

    private final ChartEditor editor;
    private final QuickEntryService service;
    private final MuscleCatalogue catalogue;
    private final MuscleNames names;
    private final QuickEntryWords words;
    private final QuickEntryParser parser;
    private final QuickEntryField field;
    private final QuickEntryChips chips;
    private final QuickEntryNotice notice = new QuickEntryNotice();
    private @Nullable QuickEntryReceipt last;

    QuickEntryBar(ChartEditor editor, QuickEntryService service, MuscleCatalogue catalogue, MuscleNames names) {
        this.editor = editor;
        this.service = service;
        this.catalogue = catalogue;
        this.names = names;
        Vocabulary vocabulary = new Vocabulary(catalogue);
        words = new QuickEntryWords(vocabulary, catalogue, this);
        parser = new QuickEntryParser(vocabulary);
        field = new QuickEntryField(words.all());
        field.setScope("visit/" + editor.visit().id());
        chips = new QuickEntryChips(words, names);
        addClassNames("panel", "quick-entry");
        Button help = new Button("?", click -> new QuickEntryHelp(words).open());
        help.addThemeVariants(ButtonVariant.TERTIARY);
        help.setAriaLabel(getTranslation("charting.quick.help"));
        Div row = new Div(field, help);
        row.addClassName("quick-row");
        add(row, chips, notice);
        field.onTyped(this::typed);
        field.onEnter(this::enter);
        field.onUndo(this::undo);
        editor.onChange(visit -> setVisible(!visit.signed()));
    }

    private void typed(String line) {
        field.clearRefusal();
        chips.show(parser.parse(line), editor.visit().findings());
        notice.forgetRefusal();
    }

    private void enter(String line) {
        Reading reading = parser.parse(line);
        chips.show(reading, editor.visit().findings());
        if (reading instanceof Reading.Incomplete incomplete) {
            refuse(incomplete.problems().stream()
                    .limit(REASONS)
                    .map(words::describe)
                    .collect(Collectors.joining(" · ")));
            incomplete.problems().stream().findFirst().ifPresent(problem -> offerRemedies(line, problem));
            return;
        }
        try {
            entered(line, service.enter(editor.visit().id(), line, shown()));
        } catch (PointChoiceException several) {
            editor.reload();
            chooseAmong(line, reading, several.numbers());
        } catch (InvalidInputException refused) {
            refuse(refused.violations().stream()
                    .map(violation -> getTranslation(
                            violation.messageKey(), violation.values().toArray()))
                    .collect(Collectors.joining(" ")));
        } catch (StaleVersionException stale) {
            editor.reload();
            refuse(getTranslation("charting.quick.error.pointGone"));
        } catch (SignedVisitException signed) {
            refuse(getTranslation("charting.error.signed"));
        }
    }

    private List<FindingId> shown() {
        return editor.visit().findings().stream().map(FindingDetails::id).toList();
    }

    private void entered(String line, QuickEntryReceipt receipt) {
        last = receipt;
        editor.apply(receipt::visit);
        editor.select(receipt.entered().getFirst().id());
        field.entered(line);
        chips.show(new Reading.Blank(), List.of());
        notice.tell(receipt.entered().stream()
                .map(finding -> told(receipt, finding))
                .collect(Collectors.joining(" ")));
        offerUndo();
    }

    private String told(QuickEntryReceipt receipt, FindingDetails finding) {
        String key = receipt.added(finding) ? "charting.quick.added" : "charting.quick.updated";
        String done = getTranslation(key, finding.number(), names.point(finding));
        return catalogue
                .avoidAreaAt(finding.place().point())
                .filter(area -> receipt.added(finding))
                .map(area -> done + " "
                        + getTranslation(
                                "charting.quick.avoid",
                                names.point(finding),
                                getTranslation(area.messageKey()),
                                getTranslation(area.reasonKey())))
                .orElse(done);
    }

    private void offerUndo() {
        if (last != null) {
            notice.offer(getTranslation("charting.quick.undo"), this::undo);
        }
    }

    private void undo() {
        QuickEntryReceipt entry = last;
        if (entry == null) {
            return;
        }
        last = null;
        try {
            VisitDetails before = service.undo(entry);
            editor.apply(() -> before);
            notice.tell(getTranslation("charting.quick.undone"));
        } catch (StaleVersionException stale) {
            editor.reload();
            notice.refuse(getTranslation("charting.quick.undoStale"));
        } catch (SignedVisitException signed) {
            editor.reload();
            notice.refuse(getTranslation("charting.error.signed"));
        }
    }

    private void refuse(String why) {
        field.refuse();
        notice.refuse(why);
    }

    /** What would answer the first problem, each with one more tap. */
    private void offerRemedies(String line, Problem problem) {
        if (problem.kind() == Problem.Kind.SIDE_MISSING) {
            List.of(Sides.LEFT, Sides.RIGHT, Sides.BOTH)
                    .forEach(side -> remedy(new Meaning.OfSides(side), code -> code + " " + line));
        } else if (problem.kind() == Problem.Kind.AMBIGUOUS) {
            int end = problem.start() + problem.text().length();
            problem.candidates()
                    .forEach(candidate ->
                            remedy(candidate, code -> line.substring(0, problem.start()) + code + line.substring(end)));
        }
    }

    private void remedy(Meaning meaning, UnaryOperator<String> line) {
        String better = line.apply(words.vocabulary().code(meaning));
        notice.offer(words.describe(meaning), () -> enterInstead(better));
    }

    private void chooseAmong(String line, Reading reading, List<Integer> numbers) {
        if (reading instanceof Reading.Complete complete && complete.finding().sides() == Sides.BOTH) {
            refuse(getTranslation("charting.quick.error.severalOfBoth"));
            return;
        }
        refuse(getTranslation("charting.quick.error.several"));
        numbers.forEach(number -> notice.offer(
                getTranslation("charting.quick.choose.point", number), () -> enterInstead("#" + number + " " + line)));
        notice.offer(getTranslation("charting.quick.choose.new"), () -> enterInstead("new " + line));
    }

    private void enterInstead(String line) {
        field.put(line);
        enter(line);
    }
}
