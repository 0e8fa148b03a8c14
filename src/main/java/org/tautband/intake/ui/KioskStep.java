package org.tautband.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.tautband.common.InvalidInputException;
import org.tautband.common.ui.FieldErrors;
import org.tautband.intake.ClientAnswers;

/** One screen of the client's own form. */
abstract class KioskStep extends Div {

    final FieldErrors errors = new FieldErrors(this);
    private final String name;

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

    /** The answers with what was written on this screen. */
    abstract ClientAnswers write(ClientAnswers before);

    /** Whether the client may go on; if not, the screen says what is missing. */
    boolean isComplete() {
        return true;
    }

    void show(InvalidInputException refused) {
        errors.show(refused);
    }
}
