package org.tautband.intake.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tautband.intake.ConsentSignature;

/** Takes a signature on the glass; its value is the drawing as {@link ConsentSignature} wants it. */
@Tag("signature-pad")
@JsModule("./signature-pad/signature-pad.ts")
final class SignaturePad extends AbstractSinglePropertyField<SignaturePad, String>
        implements HasValidationProperties, LocaleChangeObserver {

    SignaturePad() {
        super("value", "", false);
        getElement().setProperty("max", ConsentSignature.DRAWING_MAX);
    }

    @Override
    public void localeChange(LocaleChangeEvent change) {
        getElement().setPropertyMap("labels", labels(this::getTranslation));
    }

    private static Map<String, String> labels(UnaryOperator<String> translation) {
        return Stream.of("title", "hint", "clear", "full")
                .collect(Collectors.toMap(key -> key, key -> translation.apply("intake.signature." + key)));
    }
}
