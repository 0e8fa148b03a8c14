package org.tautband.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.tautband.common.InvalidInputException;
import org.tautband.common.ui.FieldErrors;
import org.tautband.intake.ClientAnswers;
import org.tautband.intake.HealthHistory;

/** One screen of the client's own form. */
abstract class KioskStep extends Div {

    /** Milliseconds after the last key until what was typed is kept. */
    private static final int PAUSE = 800;

    final FieldErrors errors = new FieldErrors(this);
    private final String name;
    private Runnable listener = () -> {};

    /** @param name of the step, under which its texts stand */
    KioskStep(String name) {
        this.name = name;
        addClassName("kiosk-step");
        Paragraph help = new Paragraph(getTranslation("intake.kiosk." + name + ".help"));
        help.addClassName("kiosk-help");
        add(help);
    }

    String title() {
        return getTranslation("intake.kiosk." + name);
    }

    /** Shows what was written before. */
    abstract void read(ClientAnswers answers);

    /** The answers with what was written on this screen. */
    abstract ClientAnswers write(ClientAnswers before);

    /** Whether the client may go on; if not, the screen says what is missing. */
    boolean isComplete() {
        return true;
    }

    void onChange(Runnable changed) {
        listener = changed;
    }

    void changed() {
        listener.run();
    }

    /** Keeps a field's value as soon as the client changes it. */
    <F extends Component & HasValue<?, ?>> F kept(F field) {
        field.addValueChangeListener(change -> changed());
        return field;
    }

    TextArea text(String field, int max) {
        TextArea area = typed(field, new TextArea(getTranslation("intake.kiosk." + field)));
        area.setMaxLength(max);
        return area;
    }

    TextField line(String field) {
        TextField line = typed(field, new TextField(getTranslation("intake.kiosk." + field)));
        line.setMaxLength(HealthHistory.ENTRY_MAX);
        return line;
    }

    private <F extends TextFieldBase<F, String>> F typed(String field, F input) {
        errors.bind(field, input);
        input.setManualValidation(true);
        input.setWidthFull();
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(PAUSE);
        return kept(input);
    }

    void show(InvalidInputException refused) {
        errors.show(refused);
    }
}
