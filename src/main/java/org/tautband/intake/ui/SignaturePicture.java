package org.tautband.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.tautband.intake.ConsentSignature;

/** A signature as it was drawn, or the words that it was typed. */
final class SignaturePicture {

    private SignaturePicture() {}

    static Component of(ConsentSignature signature, String signer, Component texts) {
        if (signature.typed()) {
            return new Paragraph(texts.getTranslation("intake.consent.typed", signer));
        }
        String svg = Base64.getEncoder().encodeToString(signature.svg().getBytes(StandardCharsets.UTF_8));
        Image picture =
                new Image("data:image/svg+xml;base64," + svg, texts.getTranslation("intake.consent.signature", signer));
        picture.addClassName("signature");
        return picture;
    }
}
