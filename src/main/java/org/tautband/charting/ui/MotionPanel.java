package org.tautband.charting.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tautband.anatomy.Side;
import org.tautband.charting.MotionDetails;
import org.tautband.charting.MotionService;
import org.tautband.charting.Movement;
import org.tautband.charting.MovementCatalogue;
import org.tautband.charting.VisitDetails;

/** Ranges of motion that were looked at in this visit. */
final class MotionPanel extends Div {

    private record Choice(Movement movement, Side side) {}

    private final ChartEditor editor;
    private final MotionService motions;
    private final MovementCatalogue catalogue;
    private final ComboBox<Choice> add;
    private final Div rows = new Div();

    MotionPanel(ChartEditor editor, MotionService motions, MovementCatalogue catalogue) {
        this.editor = editor;
        this.motions = motions;
        this.catalogue = catalogue;
        addClassName("motion-panel");
        rows.addClassName("motion-rows");
        add = chooser();
        add(new H3(getTranslation("charting.motion")), rows, add);
        editor.onChange(this::show);
    }

    private ComboBox<Choice> chooser() {
        ComboBox<Choice> chooser = new ComboBox<>(getTranslation("charting.motion.add"));
        chooser.setHelperText(getTranslation("charting.motion.add.helper"));
        chooser.setItemLabelGenerator(choice -> MovementNames.name(this, choice.movement(), choice.side()));
        chooser.setItems(
                (choice, typed) -> matches(MovementNames.name(this, choice.movement(), choice.side()), typed),
                catalogue.all().stream()
                        .flatMap(movement -> movement.sides().stream().map(side -> new Choice(movement, side)))
                        .toList());
        chooser.addValueChangeListener(change -> {
            Choice chosen = change.getValue();
            if (chosen != null) {
                chooser.clear();
                editor.apply(
                        () -> motions.add(editor.visit().id(), chosen.movement().id(), chosen.side()));
            }
        });
        return chooser;
    }

    /** Each word that was typed begins a word of the name: “neck rot l” is enough. */
    static boolean matches(String name, String typed) {
        List<String> words = List.of(name.toLowerCase(Locale.ROOT).split("[\\s,]+"));
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)));
    }

    private void show(VisitDetails visit) {
        List<MotionDetails> stored = visit.treatment().motions();
        setVisible(!visit.signed() || !stored.isEmpty());
        add.setVisible(!visit.signed());
        shown().filter(row -> stored.stream().noneMatch(motion -> motion.id().equals(row.id())))
                .toList()
                .forEach(rows::remove);
        stored.forEach(this::showRow);
    }

    private void showRow(MotionDetails motion) {
        Optional<MotionRow> known =
                shown().filter(row -> row.id().equals(motion.id())).findFirst();
        known.ifPresentOrElse(row -> row.update(motion), () -> addRow(motion));
    }

    private void addRow(MotionDetails motion) {
        catalogue
                .find(motion.movement())
                .ifPresent(movement -> rows.add(new MotionRow(editor, motions, movement, motion)));
    }

    private Stream<MotionRow> shown() {
        return rows.getChildren().map(MotionRow.class::cast);
    }
}
