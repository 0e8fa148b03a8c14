package org.tautband.charting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.function.Consumer;
import org.tautband.charting.SoapSection;
import org.tautband.charting.phrases.PhraseDraft;
import org.tautband.common.InvalidInputException;
import org.tautband.common.ui.FieldErrors;

/** The form of one phrase. What is refused is said beside its field; nothing typed is lost. */
final class PhraseDialog extends Dialog {

    private final FieldErrors errors = new FieldErrors(this);
    private final TextField shortcut =
            errors.bind("shortcut", new TextField(getTranslation("charting.phrases.shortcut")));
    private final TextArea text = errors.bind("text", new TextArea(getTranslation("charting.phrases.text")));
    private final Select<SoapSection> section = new Select<>();
    private final Consumer<PhraseDraft> store;

    PhraseDialog(String title, PhraseDraft draft, Consumer<PhraseDraft> store) {
        this.store = store;
        setHeaderTitle(title);
        setWidth("34rem");
        setCloseOnOutsideClick(false);
        shortcut.setMaxLength(PhraseDraft.SHORTCUT_MAX + 1);
        shortcut.setManualValidation(true);
        shortcut.setHelperText(getTranslation("charting.phrases.shortcut.helper"));
        shortcut.setValue(draft.shortcut());
        text.setMaxLength(PhraseDraft.TEXT_MAX);
        text.setManualValidation(true);
        text.setMinRows(4);
        text.setWidthFull();
        text.setValue(draft.text());
        section.setLabel(getTranslation("charting.phrases.section"));
        section.setItems(SoapSection.values());
        section.setEmptySelectionAllowed(true);
        section.setEmptySelectionCaption(getTranslation("charting.phrases.section.all"));
        section.setItemLabelGenerator(this::name);
        section.setValue(draft.section());
        Button save = new Button(getTranslation("charting.phrases.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div head = new Div(shortcut, section);
        head.addClassName("form-grid");
        add(head, text);
        getFooter().add(new Button(getTranslation("charting.phrases.cancel"), click -> close()), save);
        shortcut.focus();
    }

    private String name(SoapSection part) {
        return part == null
                ? getTranslation("charting.phrases.section.all")
                : getTranslation("charting." + part.name().toLowerCase(Locale.ROOT));
    }

    private void save() {
        try {
            store.accept(new PhraseDraft(shortcut.getValue(), section.getValue(), text.getValue()));
            close();
        } catch (InvalidInputException refused) {
            errors.show(refused);
        }
    }
}
