package org.tautband.history.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.Objects;
import org.tautband.common.InvalidInputException;
import org.tautband.common.ui.FieldErrors;
import org.tautband.history.TimelineChoices;
import org.tautband.history.TimelineFilter;
import org.tautband.history.TimelineKind;

/** The fields that narrow the timeline. */
final class TimelineFilters extends Div {

    private static final int TYPING_PAUSE_MILLIS = 250;

    private final FieldErrors errors = new FieldErrors(this);
    private final TextField text = errors.bind("text", new TextField());
    private final Select<TimelineKind> kind = new Select<>();
    private final ComboBox<String> muscle = new ComboBox<>();
    private final Select<TimelineChoices.Therapist> therapist = new Select<>();
    private final DatePicker from = errors.bind("from", new DatePicker());
    private final DatePicker to = errors.bind("to", new DatePicker());
    private boolean quiet = true;

    /** @param onChange told of every change of a field */
    TimelineFilters(TimelineChoices choices, PointNames names, TimelineFilter start, Runnable onChange) {
        addClassNames("history-choices", "timeline-filters");
        text.setLabel(getTranslation("history.filter.text"));
        text.setClearButtonVisible(true);
        text.setMaxLength(TimelineFilter.TEXT_MAX);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        text.addClassName("history-search");
        kind.setLabel(getTranslation("history.filter.kind"));
        kind.setItems(TimelineKind.values());
        kind.setItemLabelGenerator(
                choice -> getTranslation(choice == null ? "history.filter.all" : "history.kinds." + choice.name()));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("history.filter.all"));
        muscle.setLabel(getTranslation("history.filter.muscle"));
        muscle.setItems(choices.muscleIds().stream()
                .sorted(Comparator.comparing(names::muscle))
                .toList());
        muscle.setItemLabelGenerator(names::muscle);
        muscle.setClearButtonVisible(true);
        therapist.setLabel(getTranslation("history.filter.therapist"));
        therapist.setItems(choices.therapists());
        therapist.setItemLabelGenerator(
                choice -> choice == null ? getTranslation("history.filter.anybody") : choice.name());
        therapist.setEmptySelectionAllowed(true);
        therapist.setEmptySelectionCaption(getTranslation("history.filter.anybody"));
        from.setLabel(getTranslation("history.filter.from"));
        to.setLabel(getTranslation("history.filter.to"));
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        add(text, clear(onChange), kind, muscle, therapist, from, to);
        show(start, choices);
        listen(onChange);
    }

    private void listen(Runnable onChange) {
        Runnable changed = () -> {
            if (!quiet) {
                onChange.run();
            }
        };
        text.addValueChangeListener(change -> changed.run());
        kind.addValueChangeListener(change -> changed.run());
        muscle.addValueChangeListener(change -> changed.run());
        therapist.addValueChangeListener(change -> changed.run());
        from.addValueChangeListener(change -> changed.run());
        to.addValueChangeListener(change -> changed.run());
        quiet = false;
    }

    private Button clear(Runnable onChange) {
        return new Button(getTranslation("history.filter.clear"), click -> {
            quiet = true;
            text.clear();
            kind.clear();
            muscle.clear();
            therapist.clear();
            from.clear();
            to.clear();
            quiet = false;
            onChange.run();
        });
    }

    private void show(TimelineFilter filter, TimelineChoices choices) {
        text.setValue(filter.text());
        kind.setValue(filter.kind());
        muscle.setValue(filter.muscleId());
        choices.therapists().stream()
                .filter(choice -> choice.id().equals(filter.by()))
                .findFirst()
                .ifPresent(therapist::setValue);
        from.setValue(filter.from());
        to.setValue(filter.to());
    }

    TimelineFilter filter() {
        TimelineChoices.Therapist by = therapist.getValue();
        return new TimelineFilter(
                Objects.requireNonNullElse(text.getValue(), ""),
                kind.getValue(),
                muscle.getValue(),
                by == null ? null : by.id(),
                from.getValue(),
                to.getValue());
    }

    void show(InvalidInputException refused) {
        errors.show(refused);
    }
}
