package org.tautband.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.tautband.intake.ClientAnswers;
import org.tautband.intake.KioskForm;

/** Whose form this is, and what brings them. */
final class WhoStep extends KioskStep {

    private final TextArea concern = text("concern", ClientAnswers.CONCERN_MAX);

    WhoStep(KioskForm form, Runnable notMe) {
        super("who");
        Paragraph name = new Paragraph(form.clientName());
        name.addClassName("kiosk-name");
        Button other = new Button(getTranslation("intake.kiosk.other"), click -> notMe.run());
        add(name, other, concern);
    }

    @Override
    void read(ClientAnswers answers) {
        concern.setValue(answers.concern());
    }

    @Override
    ClientAnswers write(ClientAnswers before) {
        return before.withConcern(concern.getValue());
    }
}
