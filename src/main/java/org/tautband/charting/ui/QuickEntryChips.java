package org.tautband.charting.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tautband.anatomy.Side;
import org.tautband.charting.FindingDetails;
import org.tautband.charting.quickentry.Chip;
import org.tautband.charting.quickentry.Meaning;
import org.tautband.charting.quickentry.Problem;
import org.tautband.charting.quickentry.QuickFinding;
import org.tautband.charting.quickentry.Reading;

/** How the line is read so far: one chip for each token, then what is missing, or what Enter is about to do. */
final class QuickEntryChips extends UnorderedList {

    private static final int SHOWN = 40;

    private final QuickEntryWords words;
    private final MuscleNames names;

    QuickEntryChips(QuickEntryWords words, MuscleNames names) {
        this.words = words;
        this.names = names;
        addClassName("quick-chips");
        getElement().setAttribute("aria-label", getTranslation("charting.quick.chips"));
        setVisible(false);
    }

    void show(Reading reading, List<FindingDetails> present) {
        removeAll();
        reading.chips().stream().limit(SHOWN).forEach(chip -> add(token(chip)));
        if (reading.chips().size() > SHOWN) {
            add(plain(
                    "quick-asked",
                    getTranslation("charting.quick.more", reading.chips().size() - SHOWN)));
        }
        switch (reading) {
            case Reading.Blank blank -> {}
            case Reading.Incomplete incomplete -> gaps(incomplete);
            case Reading.Complete complete -> outcome(complete.finding(), present);
        }
        setVisible(!reading.chips().isEmpty());
    }

    /** What cannot be read differs by its sign, its dashed edge and its words, not by colour alone. */
    private ListItem token(Chip chip) {
        Span said = new Span(words.describe(chip.meaning()));
        if (chip.read()) {
            Span typed = new Span(chip.text());
            typed.addClassName("quick-token");
            ListItem item = new ListItem(typed, said);
            item.addClassNames("quick-chip", "quick-read");
            return item;
        }
        Span mark = new Span("?");
        mark.addClassName("quick-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        ListItem item = new ListItem(mark, said);
        item.addClassNames("quick-chip", "quick-unread");
        return item;
    }

    private void gaps(Reading.Incomplete incomplete) {
        List<Problem> ofTokens = incomplete.chips().stream()
                .map(Chip::meaning)
                .filter(Meaning.NotRead.class::isInstance)
                .map(meaning -> ((Meaning.NotRead) meaning).problem())
                .toList();
        incomplete.problems().stream()
                .filter(problem -> !ofTokens.contains(problem))
                .limit(SHOWN)
                .forEach(problem -> add(plain("quick-asked", words.describe(problem))));
    }

    private void outcome(QuickFinding said, List<FindingDetails> present) {
        List<String> usual = usual(said);
        if (!usual.isEmpty()) {
            add(plain("quick-usual", getTranslation("charting.quick.usual", String.join(", ", usual))));
        }
        if (said.pointNumber() == null) {
            Objects.requireNonNull(said.sides())
                    .each()
                    .forEach(side -> add(plain("quick-target", target(said, side, present))));
        }
    }

    private List<String> usual(QuickFinding said) {
        List<String> usual = new ArrayList<>();
        if (said.holds().isEmpty()) {
            return usual;
        }
        if (said.technique() == null) {
            usual.add(EnumChoices.name(this, QuickFinding.USUAL_TECHNIQUE));
        }
        if (said.tool() == null) {
            usual.add(EnumChoices.name(this, QuickFinding.USUAL_TOOL));
        }
        if (said.pressureLevel() == null) {
            usual.add(getTranslation("charting.quick.pressure", QuickFinding.USUAL_PRESSURE));
        }
        return usual;
    }

    private String target(QuickFinding said, Side side, List<FindingDetails> present) {
        List<String> same = present.stream()
                .filter(finding -> finding.place().muscleId().equals(said.muscleId())
                        && finding.place().side() == side)
                .map(finding -> String.valueOf(finding.number()))
                .toList();
        if (said.another() || same.isEmpty()) {
            return getTranslation("charting.quick.target.new", names.side(side));
        }
        return getTranslation(
                same.size() == 1 ? "charting.quick.target.existing" : "charting.quick.target.several",
                names.side(side),
                String.join(", ", same));
    }

    private static ListItem plain(String style, String text) {
        ListItem item = new ListItem(text);
        item.addClassNames("quick-chip", style);
        return item;
    }
}
