package org.tautband.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.function.Consumer;
import org.tautband.intake.ConsentTexts;

/** The first screen: which language. Opening it uses up nothing, as some phones look at a link before their owner does. */
final class KioskWelcome extends Div {

    KioskWelcome(Consumer<Locale> begin) {
        addClassName("kiosk-welcome");
        add(new H1(getTranslation("intake.kiosk.title")));
        for (Locale language : ConsentTexts.LANGUAGES) {
            Paragraph invitation = new Paragraph(getTranslation(language, "intake.kiosk.welcome"));
            Button button = new Button(getTranslation(language, "intake.kiosk.begin"), click -> begin.accept(language));
            button.addThemeVariants(ButtonVariant.PRIMARY);
            button.setDisableOnClick(true);
            Div choice = new Div(invitation, button);
            choice.addClassName("kiosk-language");
            choice.getElement().setAttribute("lang", language.toLanguageTag());
            add(choice);
        }
    }
}
