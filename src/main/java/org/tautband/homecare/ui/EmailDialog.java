package org.tautband.homecare.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Optional;
import org.tautband.clients.ClientId;
import org.tautband.common.InvalidInputException;
import org.tautband.common.ui.Dates;
import org.tautband.common.ui.FieldErrors;
import org.tautband.homecare.EmailConsent;
import org.tautband.homecare.SheetDelivery;
import org.tautband.homecare.SheetId;
import org.tautband.mail.MailAddress;
import org.tautband.mail.MailFailedException;

/** E-mails a sheet: where to, whether the client agreed, and a password for the PDF if there is to be one. */
final class EmailDialog extends Dialog {

    private final SheetDelivery delivery;
    private final ClientId client;
    private final SheetId sheet;
    private final Runnable sent;
    private final FieldErrors errors = new FieldErrors(this);
    private final EmailField address = errors.bind("address", new EmailField(getTranslation("homecare.email.address")));
    private final Checkbox consent = errors.bind("consent", new Checkbox(getTranslation("homecare.email.consent")));
    private final TextField password =
            errors.bind("password", new TextField(getTranslation("homecare.email.password")));
    private final Paragraph problem = new Paragraph();
    private final Button send = new Button(getTranslation("homecare.email.send"), click -> send());
    private boolean recorded;

    EmailDialog(SheetDelivery delivery, ClientId client, SheetId sheet, String known, Runnable sent) {
        this.delivery = delivery;
        this.client = client;
        this.sheet = sheet;
        this.sent = sent;
        setHeaderTitle(getTranslation("homecare.email.title"));
        setWidth("30rem");
        address.setManualValidation(true);
        address.setValue(known);
        address.setWidthFull();
        address.addValueChangeListener(change -> checkAddress());
        password.setHelperText(getTranslation("homecare.email.password.help", SheetDelivery.PASSWORD_MIN));
        password.setMaxLength(SheetDelivery.PASSWORD_MAX);
        password.setWidthFull();
        password.getElement().setAttribute("autocomplete", "off");
        problem.addClassName("error-text");
        problem.getElement().setAttribute("role", "alert");
        showConsent(delivery.consent(client));
        Div body = new Div(address, consent, password, problem);
        body.addClassName("dialog-fields");
        add(body);
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), send);
        if (!delivery.ready()) {
            tell("mail.error.off");
            send.setEnabled(false);
        }
    }

    private void showConsent(Optional<EmailConsent> known) {
        recorded = known.map(EmailConsent::given).orElse(false);
        consent.setValue(recorded);
        known.ifPresent(said -> consent.setHelperText(getTranslation(
                said.given() ? "homecare.email.agreed" : "homecare.email.withdrawn",
                Dates.moment(said.at(), ZoneId.systemDefault(), getLocale()),
                said.recordedBy())));
        consent.addValueChangeListener(change -> record(change.getValue()));
    }

    /** Told as soon as it is typed; the service checks again. */
    private void checkAddress() {
        String typed = address.getValue().strip();
        address.setErrorMessage(getTranslation("mail.error.address"));
        address.setInvalid(!typed.isEmpty() && !MailAddress.isValid(typed));
    }

    /** What the client says is written down at once, also when nothing is sent. */
    private void record(boolean given) {
        if (given != recorded) {
            delivery.recordConsent(client, given);
            recorded = given;
        }
    }

    private void send() {
        send.setEnabled(true);
        problem.setText("");
        try {
            delivery.send(sheet, address.getValue(), password.getValue());
            Notification.show(getTranslation("homecare.email.sent", address.getValue()));
            close();
        } catch (InvalidInputException refused) {
            errors.show(refused);
            return;
        } catch (MailFailedException failed) {
            tell(failed.messageKey());
        }
        sent.run();
    }

    private void tell(String messageKey) {
        problem.setText(getTranslation("homecare.email.failed", getTranslation(messageKey)));
    }
}
