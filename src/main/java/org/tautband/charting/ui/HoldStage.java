package org.tautband.charting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.ChartAct;
import org.tautband.charting.FindingDetails;

/** The hold timer; and laid over the whole window, with targets for an elbow, while the hands are busy. */
@Tag("hold-stage")
@JsModule("./hold-timer/hold-stage.ts")
final class HoldStage extends Component {

    private final Consumer<ChartAct> act;
    private final Span point = new Span();
    private final Span before = new Span();
    private final Span after = new Span();
    private final Span said = new Span();

    HoldStage(HoldTimer timer, Consumer<ChartAct> act) {
        this.act = act;
        getElement().setAttribute("aria-label", getTranslation("charting.handsBusy"));
        point.addClassName("stage-point");
        said.addClassName("visually-hidden");
        said.getElement().setAttribute("role", "status");
        Span saved = new Span();
        saved.addClassName("stage-status");
        saved.getElement().setAttribute("data-save-status", true);
        NativeButton done = new NativeButton(getTranslation("charting.handsBusy.done"));
        done.getElement().setAttribute("data-stage-toggle", true);
        Div head = row("stage-head", point, saved, done);
        Div points = row(
                "stage-points",
                button("charting.previousPoint", ChartAct.PREVIOUS_POINT),
                button("charting.nextPoint", ChartAct.NEXT_POINT));
        Div scores = row(
                "stage-scores",
                stepper("charting.tendernessBefore", before, ChartAct.BEFORE_DOWN, ChartAct.BEFORE_UP),
                stepper("charting.tendernessAfter", after, ChartAct.AFTER_DOWN, ChartAct.AFTER_UP));
        add(head, timer, points, scores, said);
    }

    private void add(Component... parts) {
        for (Component part : parts) {
            getElement().appendChild(part.getElement());
        }
    }

    private static Div row(String className, Component... parts) {
        Div row = new Div(parts);
        row.addClassNames("stage-only", className);
        return row;
    }

    private NativeButton button(String labelKey, ChartAct does) {
        return new NativeButton(getTranslation(labelKey), click -> act.accept(does));
    }

    private Div stepper(String labelKey, Span value, ChartAct down, ChartAct up) {
        String label = getTranslation(labelKey);
        NativeButton less = new NativeButton("−", click -> act.accept(down));
        less.getElement().setAttribute("aria-label", getTranslation("charting.stage.less", label));
        NativeButton more = new NativeButton("+", click -> act.accept(up));
        more.getElement().setAttribute("aria-label", getTranslation("charting.stage.more", label));
        value.addClassName("stage-score");
        Span name = new Span(label);
        name.addClassName("stage-label");
        Div shown = new Div(name, value);
        shown.addClassName("stage-shown");
        Div stepper = new Div(less, shown, more);
        stepper.addClassName("stage-stepper");
        return stepper;
    }

    /** Shows the selected point, by the name given. */
    void show(Optional<FindingDetails> selected, String name) {
        point.setText(name);
        before.setText(selected.map(finding -> score(finding.data().tendernessBefore()))
                .orElse("–"));
        after.setText(
                selected.map(finding -> score(finding.data().tendernessAfter())).orElse("–"));
    }

    private static String score(@Nullable Integer score) {
        return score == null ? "–" : score.toString();
    }

    /** Tells those who do not see the screen. */
    void say(String text) {
        said.setText(text);
    }

    void toggle() {
        getElement().callJsFunction("toggle");
    }
}
