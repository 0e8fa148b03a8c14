package org.tautband.charting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tautband.charting.ChartAct;
import org.tautband.charting.FindingDetails;
import org.tautband.charting.FindingId;
import org.tautband.charting.HoldDetails;

/**
 * The hold timer of the selected point, how pressure is applied, and the holds so far. It is there in every draft, also
 * while no point is selected: what an earlier page could not send comes through it, and the keys work through it.
 */
final class HoldPanel extends Div implements HoldTimer.Listener {

    private final ChartEditor editor;
    private final HoldTimer timer = new HoldTimer(this);
    private final HoldSettings settings;
    private final PointSteps steps;
    private final Runnable toPoint;
    private final HoldStage stage;
    private final UnfinishedHolds unfinished;
    private final Div controls;
    private final Div holds = new Div();
    private final Div body;

    /** @param toPoint brings those who type to the point that they went to */
    HoldPanel(ChartEditor editor, MuscleNames names, Runnable toPoint) {
        this.editor = editor;
        this.toPoint = toPoint;
        addClassName("hold-panel");
        settings = new HoldSettings(editor.preferences(), timer, this);
        stage = new HoldStage(timer, this::tapped);
        steps = new PointSteps(editor, names, this, stage::say);
        unfinished = new UnfinishedHolds(editor, steps::name);
        timer.setScope(editor.visit().id().toString());
        holds.addClassName("holds");
        controls = new Div(stage, buttons());
        controls.addClassName("hold-controls");
        body = new Div(new H3(getTranslation("charting.holds")), controls, holds);
        body.addClassName("hold-body");
        add(unfinished, body);
        editor.onChange(visit -> show(editor.selected()));
    }

    private Div buttons() {
        Button busy = new Button(getTranslation("charting.handsBusy"), click -> stage.toggle());
        busy.addThemeVariants(ButtonVariant.TERTIARY);
        Button keys = new Button(
                getTranslation("charting.keys.title"),
                click -> new KeysDialog(editor.preferences(), settings::show).open());
        keys.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(busy, keys);
        buttons.addClassName("actions");
        return buttons;
    }

    private void show(Optional<FindingDetails> selected) {
        body.getElement().setAttribute("hidden", selected.isEmpty());
        controls.getElement().setAttribute("hidden", !editor.editable());
        timer.setSubject(
                selected.map(finding -> finding.id().value().toString()).orElse(null));
        timer.setDisabled(selected.isEmpty() || !editor.editable());
        stage.show(selected, selected.map(steps::name).orElse(""));
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
    @Override
    public void finished(HoldTimer.Hold hold) {
        Optional<FindingId> point = pointOf(hold);
        if (point.isEmpty()) {
            Notification.show(getTranslation(
                    "charting.hold.pointGone", hold.data().seconds().toPlainString()));
            timer.confirm(hold.id());
            return;
        }
        ChartEditor.Outcome outcome =
                editor.attempt(() -> editor.holds().record(point.get(), hold.data(), hold.sinceStart()), refused -> {});
        if (outcome != ChartEditor.Outcome.UNREACHABLE) {
            timer.confirm(hold.id());
        }
    }

    /** The visit may have got the point elsewhere since this page read it; another visit's point is never taken. */
    private Optional<FindingId> pointOf(HoldTimer.Hold hold) {
        Optional<FindingId> known = findPoint(hold);
        if (known.isEmpty()) {
            editor.reload();
            known = findPoint(hold);
        }
        return known;
    }

    private Optional<FindingId> findPoint(HoldTimer.Hold hold) {
        return editor.visit().findings().stream()
                .map(FindingDetails::id)
                .filter(id -> hold.subject().equals(Optional.of(id.value().toString())))
                .findFirst();
    }

    @Override
    public void running(HoldTimer.Hold hold, boolean interrupted) {
        if (!interrupted) {
            unfinished.isRunningHere(hold.id());
        }
        Optional<FindingId> point = findPoint(hold);
        boolean answered = point.isEmpty()
                || editor.tell(() -> editor.holds().keepRunning(point.get(), hold.data(), hold.sinceStart()));
        if (answered) {
            timer.heard(hold.id());
        }
        if (interrupted) {
            unfinished.show();
        }
    }

    @Override
    public void dropped(UUID id) {
        editor.tell(() -> editor.holds().discard(id));
    }

    private void tapped(ChartAct act) {
        steps.act(act);
    }

    @Override
    public void acted(ChartAct act, boolean typed) {
        if (act == ChartAct.HANDS_BUSY) {
            steps.act(ChartAct.NEXT_POINT);
            editor.selected().ifPresent(selected -> stage.toggle());
            return;
        }
        steps.act(act);
        if (typed && (act == ChartAct.NEXT_POINT || act == ChartAct.PREVIOUS_POINT)) {
            toPoint.run();
        }
    }

    @Override
    public void soundChanged(int volume, boolean muted) {
        settings.sound(volume, muted);
    }

    private Div chip(HoldDetails hold) {
        String seconds = hold.data().seconds().toPlainString();
        Span text = new Span(getTranslation("charting.hold", seconds));
        text.addClassName("number");
        Span how = new Span(getTranslation(
                "charting.hold.how",
                EnumChoices.name(this, hold.data().tool()),
                hold.data().pressureLevel()));
        how.addClassName("quiet");
        Div chip = new Div(text, how);
        chip.addClassName("hold-chip");
        chip.getElement()
                .setAttribute("title", EnumChoices.name(this, hold.data().technique()));
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
