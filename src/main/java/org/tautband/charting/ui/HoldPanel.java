package org.tautband.charting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tautband.charting.FindingDetails;
import org.tautband.charting.FindingId;
import org.tautband.charting.HoldData;
import org.tautband.charting.HoldDetails;
import org.tautband.charting.HoldTechnique;
import org.tautband.charting.HoldTool;

/** The hold timer of the selected point, how pressure is applied, and the holds so far. */
final class HoldPanel extends Div {

    private static final int USUAL_PRESSURE = 3;
    private static final int PRESSURE_MAX = 5;

    private final ChartEditor editor;
    private final Select<HoldTechnique> technique;
    private final Select<HoldTool> tool;
    private final Select<Integer> pressure = new Select<>();
    private final HoldTimer timer = new HoldTimer();
    private final Div controls;
    private final Div holds = new Div();

    HoldPanel(ChartEditor editor) {
        this.editor = editor;
        addClassName("hold-panel");
        technique = EnumChoices.select(this, "charting.technique", HoldTechnique.class);
        technique.setValue(HoldTechnique.ISCHAEMIC_COMPRESSION);
        technique.addValueChangeListener(
                change -> timer.setTarget(change.getValue().targetSeconds()));
        tool = EnumChoices.select(this, "charting.tool", HoldTool.class);
        tool.setValue(HoldTool.THUMB);
        pressure.setLabel(getTranslation("charting.pressureLevel"));
        pressure.setItems(IntStream.rangeClosed(1, PRESSURE_MAX).boxed().toList());
        pressure.setValue(USUAL_PRESSURE);
        timer.setScope(editor.visit().id().toString());
        timer.addHoldListener(finished -> record(finished.hold()));
        holds.addClassName("holds");
        Div settings = new Div(technique, tool, pressure);
        settings.addClassName("hold-settings");
        controls = new Div(settings, timer);
        controls.addClassName("hold-controls");
        add(new H3(getTranslation("charting.holds")), controls, holds);
        editor.onChange(visit -> show(editor.selected()));
    }

    private void show(Optional<FindingDetails> selected) {
        setVisible(selected.isPresent());
        timer.setSubject(
                selected.map(finding -> finding.id().value().toString()).orElse(null));
        timer.setDisabled(selected.isEmpty() || !editor.editable());
        controls.setVisible(editor.editable());
        holds.removeAll();
        selected.ifPresent(finding -> showHolds(finding.holds()));
    }

    private void showHolds(List<HoldDetails> stored) {
        stored.forEach(hold -> holds.add(chip(hold)));
        if (stored.isEmpty()) {
            Span none = new Span(getTranslation("charting.holds.none"));
            none.addClassName("quiet");
            holds.add(none);
        }
    }

    /** A hold belongs to the point that was selected when it began. One that can never be stored is not asked for again. */
    private void record(HoldTimer.Hold hold) {
        Optional<FindingId> point = editor.visit().findings().stream()
                .map(FindingDetails::id)
                .filter(id -> hold.subject().equals(Optional.of(id.value().toString())))
                .findFirst();
        HoldData data =
                new HoldData(hold.id(), technique.getValue(), tool.getValue(), pressure.getValue(), hold.seconds());
        point.ifPresentOrElse(
                id -> editor.apply(() -> editor.holds().record(id, data)),
                () -> Notification.show(getTranslation("charting.hold.pointGone")));
        timer.confirm(hold.id());
    }

    private Div chip(HoldDetails hold) {
        String seconds = hold.data().seconds().toPlainString();
        Span text = new Span(getTranslation("charting.hold", seconds));
        text.addClassName("number");
        Span how = new Span(EnumChoices.name(this, hold.data().tool()));
        how.addClassName("quiet");
        Div chip = new Div(text, how);
        chip.addClassName("hold-chip");
        if (editor.editable()) {
            Button remove = new Button(
                    "×",
                    click ->
                            editor.apply(() -> editor.holds().remove(hold.data().id())));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel(getTranslation("charting.hold.remove", seconds));
            chip.add(remove);
        }
        return chip;
    }
}
