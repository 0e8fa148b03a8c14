package org.tautband.charting.ui;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.FindingData;

/** A score from 0 to 10: typed, or given with one tap on the strip below; a second tap takes it back. */
final class ScoreField extends AbstractCompositeField<Div, ScoreField, @Nullable Integer> implements HasValidation {

    /** Milliseconds after the last key until a typed score counts. */
    private static final int PAUSE = 400;

    private final IntegerField field;
    private final Div strip = new Div();

    ScoreField(String label) {
        super(null);
        getContent().addClassName("score-field");
        field = new IntegerField(label);
        field.setMin(0);
        field.setMax(FindingData.TENDERNESS_MAX);
        field.setWidthFull();
        String range = getTranslation("common.error.range", 0, FindingData.TENDERNESS_MAX);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setMinErrorMessage(range)
                .setMaxErrorMessage(range)
                .setBadInputErrorMessage(range));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        strip.addClassName("score-strip");
        for (int score = 0; score <= FindingData.TENDERNESS_MAX; score++) {
            strip.add(button(label, score));
        }
        field.addValueChangeListener(change -> {
            mark(change.getValue());
            if (change.isFromClient()) {
                setModelValue(change.getValue(), true);
            }
        });
        getContent().add(field, strip);
        mark(null);
    }

    private NativeButton button(String label, int score) {
        NativeButton button = new NativeButton(String.valueOf(score), click -> choose(score));
        button.setTabIndex(-1);
        button.getElement().setAttribute("aria-label", label + " " + score);
        return button;
    }

    private void choose(int score) {
        if (!field.isReadOnly()) {
            Integer chosen = Integer.valueOf(score).equals(field.getValue()) ? null : Integer.valueOf(score);
            field.setValue(chosen);
            setModelValue(chosen, true);
        }
    }

    void focus() {
        field.focus();
    }

    private void mark(@Nullable Integer chosen) {
        strip.getElement()
                .getChildren()
                .forEach(button -> button.setAttribute(
                        "aria-pressed", String.valueOf(button.getText().equals(String.valueOf(chosen)))));
    }

    @Override
    protected void setPresentationValue(@Nullable Integer score) {
        field.setValue(score);
        mark(score);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        field.setReadOnly(readOnly);
        strip.setVisible(!readOnly);
    }

    @Override
    public boolean isReadOnly() {
        return field.isReadOnly();
    }

    @Override
    public void setErrorMessage(String message) {
        field.setErrorMessage(message);
    }

    @Override
    public String getErrorMessage() {
        return field.getErrorMessage();
    }

    @Override
    public void setInvalid(boolean invalid) {
        field.setInvalid(invalid);
    }

    @Override
    public boolean isInvalid() {
        return field.isInvalid();
    }
}
