package org.tautband.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.tautband.intake.ClientAnswers;
import org.tautband.intake.KioskForm;

/** Whose form this is, and what brings them. */
final class WhoStep extends KioskStep {

    private final TextArea concern = errors.bind("concern", new TextArea(getTranslation("intake.kiosk.concern")));

    WhoStep(KioskForm form, Runnable notMe) {
        super("who");
        Paragraph name = new Paragraph(form.clientName());
        name.addClassName("kiosk-name");
        Button other = new Button(getTranslation("intake.kiosk.other"), click -> notMe.run());
        concern.setMaxLength(ClientAnswers.CONCERN_MAX);
        concern.setManualValidation(true);
        concern.setWidthFull();
        add(name, other, concern);
    }

    @Override
    ClientAnswers write(ClientAnswers before) {
        return before.withConcern(concern.getValue());
    }
}
