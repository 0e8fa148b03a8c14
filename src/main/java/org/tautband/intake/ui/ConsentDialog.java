package org.tautband.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.tautband.clients.ClientId;
import org.tautband.common.InvalidInputException;
import org.tautband.common.ui.FieldErrors;
import org.tautband.intake.ConsentDraft;
import org.tautband.intake.ConsentService;
import org.tautband.intake.ConsentSubject;
import org.tautband.intake.ConsentTexts;

/** UC-11, take consent: what it is about, the text in the client's language, and the signature on the glass. */
public final class ConsentDialog extends Dialog {

    private final ConsentService consents;
    private final ConsentTexts texts;
    private final ClientId client;
    private final Runnable done;
    private final FieldErrors errors = new FieldErrors(this);
    private final CheckboxGroup<ConsentSubject> subjects = errors.bind("subjects", new CheckboxGroup<>());
    private final Select<Locale> language = errors.bind("language", new Select<>());
    private final Div text = new Div();
    private final SignatureFields signature;

    /** @param done runs after the consent was stored */
    public ConsentDialog(
            ConsentService consents, ConsentTexts texts, ClientId client, String clientName, Runnable done) {
        this.consents = consents;
        this.texts = texts;
        this.client = client;
        this.done = done;
        this.signature = new SignatureFields(errors, clientName, consents.isMinor(client));
        setHeaderTitle(getTranslation("intake.consent.of", clientName));
        setWidth("46rem");
        addClassName("consent-dialog");
        prepareSubjects();
        language.setLabel(getTranslation("intake.consent.language"));
        language.setItems(ConsentTexts.LANGUAGES);
        language.setItemLabelGenerator(one -> one.getDisplayLanguage(one));
        language.setValue(Locale.ENGLISH);
        language.addValueChangeListener(change -> showText());
        text.addClassName("consent-text");
        text.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("intake.consent"));

        Div form = new Div(subjects, language, text, signature);
        form.addClassName("dialog-form");
        add(form);
        Button save = new Button(getTranslation("intake.consent.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), save);
        showText();
    }

    private void prepareSubjects() {
        Set<ConsentSubject> standing = consents.standing(client);
        subjects.setLabel(getTranslation("intake.consent.subjects"));
        subjects.setItems(ConsentSubject.values());
        subjects.setItemLabelGenerator(subject -> getTranslation(subject.messageKey()));
        if (!standing.contains(ConsentSubject.GENERAL)) {
            subjects.setValue(Set.of(ConsentSubject.GENERAL));
        }
        subjects.addValueChangeListener(change -> showText());
    }

    /** Preselects what is needed besides. */
    public ConsentDialog with(Set<ConsentSubject> needed) {
        Set<ConsentSubject> chosen = Arrays.stream(ConsentSubject.values())
                .filter(subject ->
                        needed.contains(subject) || subjects.getValue().contains(subject))
                .collect(Collectors.toSet());
        subjects.setValue(chosen);
        return this;
    }

    private void showText() {
        text.removeAll();
        text.getElement().setAttribute("lang", language.getValue().toLanguageTag());
        subjects.getValue().stream().sorted().forEach(subject -> {
            text.add(new H3(getTranslation(language.getValue(), subject.messageKey())));
            texts.text(subject, language.getValue()).lines().map(Paragraph::new).forEach(text::add);
        });
    }

    private void save() {
        try {
            consents.give(
                    client,
                    new ConsentDraft(
                            subjects.getValue(),
                            language.getValue().getLanguage(),
                            signature.signer(),
                            signature.guardianRelation(),
                            signature.signature()));
            close();
            done.run();
        } catch (InvalidInputException refused) {
            errors.show(refused);
        }
    }
}
