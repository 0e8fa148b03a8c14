package org.tautband.charting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.tautband.charting.SoapNote;
import org.tautband.charting.VisitService;
import org.tautband.common.InvalidInputException;
import org.tautband.common.ui.FieldErrors;

/** Adds a dated addition to a signed visit. */
final class AmendDialog extends Dialog {

    private final ChartEditor editor;
    private final FieldErrors errors = new FieldErrors(this);
    private final TextField reason = errors.bind("reason", new TextField(getTranslation("charting.amend.reason")));
    private final TextArea text = errors.bind("text", new TextArea(getTranslation("charting.amend.text")));
    private final Button save = new Button(getTranslation("charting.amend.save"), click -> save());

    AmendDialog(ChartEditor editor) {
        this.editor = editor;
        setHeaderTitle(getTranslation("charting.amend"));
        setWidth("36rem");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        reason.setMaxLength(VisitService.REASON_MAX);
        reason.setManualValidation(true);
        reason.setWidthFull();
        text.setMaxLength(SoapNote.SECTION_MAX);
        text.setManualValidation(true);
        text.setMinRows(4);
        text.setWidthFull();
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        add(reason, text);
        getFooter().add(new Button(getTranslation("charting.cancel"), click -> close()), save);
    }

    private void save() {
        try {
            editor.visits().amend(editor.visit().id(), reason.getValue(), text.getValue());
            close();
            editor.reload();
            Notification.show(getTranslation("charting.amend.done"));
        } catch (InvalidInputException refused) {
            errors.show(refused);
        } finally {
            save.setEnabled(true);
        }
    }
}
