package org.tautband.history.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tautband.anatomy.BodyView;
import org.tautband.anatomy.ui.BodyMap;
import org.tautband.charting.VisitId;
import org.tautband.charting.ui.VisitNavigation;
import org.tautband.history.BodyChange;
import org.tautband.history.BodyThroughTime;

/** The body map of one visit, with a slider over all of them that can also move by itself. */
final class BodySlider extends Div {

    /** How long each visit is shown while the slider moves by itself. */
    private static final int STEP_MILLIS = 1200;

    private final BodyThroughTime time;
    private final BodyMarks marks;
    private final Consumer<VisitId> onShown;
    private final BodyMap map;
    private final RangeInput slider = new RangeInput(ValueChangeMode.EAGER);
    private final Button earlier = new Button(VaadinIcon.ANGLE_LEFT.create(), click -> go(-1));
    private final Button later = new Button(VaadinIcon.ANGLE_RIGHT.create(), click -> go(1));
    private final Button play = new Button(getTranslation("history.body.play"), click -> togglePlay());
    private final H2 title = new H2();
    private final Div changes = new Div();
    private int index;
    private @Nullable Registration playing;

    BodySlider(BodyThroughTime time, BodyMarks marks, int start, Consumer<VisitId> onShown) {
        this.time = time;
        this.marks = marks;
        this.onShown = onShown;
        this.map = marks.map();
        this.index = start;
        addClassName("body-time");
        earlier.setAriaLabel(getTranslation("history.body.previous"));
        later.setAriaLabel(getTranslation("history.body.next"));
        slider.setMin(0);
        slider.setMax(time.visits().size() - 1);
        slider.setStep(1.0);
        slider.setAriaLabel(getTranslation("history.body.slider"));
        slider.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                stop();
                show(change.getValue().intValue());
            }
        });
        Div controls = new Div(earlier, slider, later, play);
        controls.addClassName("body-controls");
        title.getElement().setAttribute("aria-live", "polite");
        Div words = new Div(title, controls, changes);
        words.addClassNames("panel", "body-words");
        Div picture = new Div(map);
        picture.addClassNames("panel", "body-picture");
        add(words, picture);
        marks.show(map, time.at(index));
        map.setView(view());
        show(index);
    }

    /** The view with the most points of the last visit. */
    private BodyView view() {
        return BodyComparison.fullest(time.at(index), map.getView());
    }

    private void go(int step) {
        stop();
        show(Math.clamp(index + step, 0, time.visits().size() - 1));
    }

    private void show(int newIndex) {
        index = newIndex;
        BodyThroughTime.Visit visit = time.visits().get(index);
        slider.setValue((double) index);
        String day = marks.words().day(visit.day());
        slider.getElement()
                .setAttribute(
                        "aria-valuetext",
                        getTranslation(
                                "history.body.visit",
                                day,
                                index + 1,
                                time.visits().size()));
        title.removeAll();
        title.add(new Anchor(VisitNavigation.path(visit.id()), day));
        title.add(
                " " + getTranslation("history.body.of", index + 1, time.visits().size()));
        earlier.setEnabled(index > 0);
        later.setEnabled(index < time.visits().size() - 1);
        play.setEnabled(time.visits().size() > 1);
        marks.show(map, time.at(index));
        showChanges();
        onShown.accept(visit.id());
    }

    private void showChanges() {
        changes.removeAll();
        if (index == 0) {
            changes.add(new Paragraph(getTranslation("history.body.first")));
            return;
        }
        List<BodyChange> since = time.changes(index - 1, index);
        changes.add(new H3(getTranslation("history.body.since")));
        changes.add(since.isEmpty() ? new Paragraph(getTranslation("history.body.unchanged")) : list(since));
    }

    private UnorderedList list(List<BodyChange> since) {
        UnorderedList list = new UnorderedList();
        list.addClassName("brief-list");
        since.forEach(change -> list.add(new ListItem(marks.change(change))));
        return list;
    }

    /** From the start again when the end is reached; the browser asks for each step, as there is no push. */
    private void togglePlay() {
        if (playing != null) {
            stop();
            return;
        }
        if (index == time.visits().size() - 1) {
            show(0);
        }
        UI ui = UI.getCurrent();
        playing = ui.addPollListener(poll -> step());
        ui.setPollInterval(STEP_MILLIS);
        play.setText(getTranslation("history.body.pause"));
    }

    private void step() {
        if (index < time.visits().size() - 1) {
            show(index + 1);
        }
        if (index == time.visits().size() - 1) {
            stop();
        }
    }

    private void stop() {
        if (playing != null) {
            playing.remove();
            playing = null;
            UI.getCurrent().setPollInterval(-1);
            play.setText(getTranslation("history.body.play"));
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        stop();
    }
}
