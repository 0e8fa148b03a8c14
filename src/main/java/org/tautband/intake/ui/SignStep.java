package org.tautband.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.tautband.intake.ClientAnswers;
import org.tautband.intake.ConsentSubject;
import org.tautband.intake.ConsentTexts;
import org.tautband.intake.KioskForm;

/** The general consent, read and signed on the glass. */
final class SignStep extends KioskStep {

    private final SignatureFields signature;

    SignStep(KioskForm form, ConsentTexts texts) {
        super("sign");
        Div text = new Div();
        text.addClassName("consent-text");
        texts.text(ConsentSubject.GENERAL, getLocale())
                .lines()
                .map(Paragraph::new)
                .forEach(text::add);
        signature = new SignatureFields(errors, form.clientName(), form.minor());
        add(text, signature);
    }

    /** Nothing: a signature is given in one go with the handing in. */
    @Override
    void read(ClientAnswers answers) {}

    @Override
    ClientAnswers write(ClientAnswers before) {
        return before.signedBy(signature.signer(), signature.guardianRelation(), signature.signature());
    }
}
