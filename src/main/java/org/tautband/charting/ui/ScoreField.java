package org.tautband.charting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.FindingData;

/** A score from 0 to 10: typed, or given with one tap on the strip below. */
final class ScoreField extends Div {

    private final IntegerField field;
    private final Div strip = new Div();

    ScoreField(String label) {
        addClassName("score-field");
        field = new IntegerField(label);
        field.setMin(0);
        field.setMax(FindingData.TENDERNESS_MAX);
        field.setWidthFull();
        String range = getTranslation("common.error.range", 0, FindingData.TENDERNESS_MAX);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setMinErrorMessage(range)
                .setMaxErrorMessage(range)
                .setBadInputErrorMessage(range));
        strip.addClassName("score-strip");
        for (int score = 0; score <= FindingData.TENDERNESS_MAX; score++) {
            strip.add(button(label, score));
        }
        field.addValueChangeListener(change -> mark());
        add(field, strip);
    }

    private NativeButton button(String label, int score) {
        NativeButton button = new NativeButton(String.valueOf(score), click -> choose(score));
        button.setTabIndex(-1);
        button.getElement().setAttribute("aria-label", label + " " + score);
        return button;
    }

    private void choose(int score) {
        if (!field.isReadOnly()) {
            field.setValue(score);
        }
    }

    private void mark() {
        strip.getChildren()
                .forEach(button -> button.getElement()
                        .setAttribute(
                                "aria-pressed",
                                String.valueOf(
                                        button.getElement().getText().equals(String.valueOf(field.getValue())))));
    }

    void onChange(Consumer<@Nullable Integer> listener) {
        field.addValueChangeListener(change -> listener.accept(change.getValue()));
    }

    @Nullable Integer value() {
        return field.getValue();
    }

    void show(@Nullable Integer score) {
        field.setValue(score);
        mark();
    }

    void setReadOnly(boolean readOnly) {
        field.setReadOnly(readOnly);
        strip.setVisible(!readOnly);
    }
}
