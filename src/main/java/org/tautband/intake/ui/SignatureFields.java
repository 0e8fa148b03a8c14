package org.tautband.intake.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.tautband.common.ui.FieldErrors;
import org.tautband.intake.ConsentDraft;
import org.tautband.intake.ConsentSignature;

/** Who signs, as what, and the signature: drawn on the glass, or the typed name for those who cannot draw. */
final class SignatureFields extends Div {

    private final TextField signer;
    private final TextField guardianRelation;
    private final SignaturePad pad;
    private final Checkbox typed = new Checkbox(getTranslation("intake.signature.typed"));

    /** @param minor whether a guardian has to sign */
    SignatureFields(FieldErrors errors, String signerName, boolean minor) {
        addClassName("signature-fields");
        signer = errors.bind("signer", new TextField(getTranslation(minor ? "intake.guardian" : "intake.signer")));
        guardianRelation = errors.bind("guardianRelation", new TextField(getTranslation("intake.guardianRelation")));
        pad = errors.bind("signature", new SignaturePad());
        signer.setMaxLength(ConsentDraft.SIGNER_MAX);
        signer.setManualValidation(true);
        signer.setValue(minor ? "" : signerName);
        guardianRelation.setMaxLength(ConsentDraft.RELATION_MAX);
        guardianRelation.setManualValidation(true);
        guardianRelation.setVisible(minor);
        typed.addValueChangeListener(change -> pad.setVisible(!change.getValue()));
        Div names = new Div(signer, guardianRelation);
        names.addClassName("form-grid");
        add(names, pad, typed);
    }

    String signer() {
        return signer.getValue();
    }

    String guardianRelation() {
        return guardianRelation.getValue();
    }

    ConsentSignature signature() {
        return typed.getValue() ? new ConsentSignature("", true) : new ConsentSignature(pad.getValue(), false);
    }
}
