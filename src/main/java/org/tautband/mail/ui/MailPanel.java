package org.tautband.mail.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.tautband.common.InvalidInputException;
import org.tautband.common.StaleVersionException;
import org.tautband.common.ui.FieldErrors;
import org.tautband.mail.MailFailedException;
import org.tautband.mail.MailSettings;
import org.tautband.mail.MailSettings.Security;
import org.tautband.mail.MailSettingsService;

/** How the clinic sends e-mail. A stored password is never shown. */
class MailPanel extends Div {

    private final MailSettingsService settings;
    private final FieldErrors errors = new FieldErrors(this);
    private final TextField host = errors.bind("host", new TextField(getTranslation("mail.host")));
    private final IntegerField port = errors.bind("port", new IntegerField(getTranslation("mail.port")));
    private final Select<Security> security = errors.bind("security", new Select<>());
    private final TextField username = errors.bind("username", new TextField(getTranslation("mail.username")));
    private final PasswordField password = errors.bind("password", new PasswordField(getTranslation("mail.password")));
    private final EmailField sender = errors.bind("sender", new EmailField(getTranslation("mail.sender")));
    private final EmailField testAddress =
            errors.bind("testAddress", new EmailField(getTranslation("mail.test.address")));
    private final Paragraph state = new Paragraph();
    private int version;

    MailPanel(MailSettingsService settings) {
        this.settings = settings;
        addClassName("panel");
        prepareFields();
        Div form = new Div(host, port, security, username, password, sender);
        form.addClassName("form-grid");
        Button save = new Button(getTranslation("common.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(save);
        actions.addClassName("actions");
        Button test = new Button(getTranslation("mail.test"), click -> test());
        test.setDisableOnClick(true);
        test.addClickListener(click -> test.setEnabled(true));
        Div trial = new Div(testAddress, test);
        trial.addClassNames("actions", "mail-trial");
        state.getElement().setAttribute("role", "status");
        add(new Paragraph(getTranslation("mail.help")), state, form, actions, trial);
        show(settings.get());
    }

    private void prepareFields() {
        host.setHelperText(getTranslation("mail.host.help"));
        port.setManualValidation(true);
        sender.setManualValidation(true);
        testAddress.setManualValidation(true);
        security.setLabel(getTranslation("mail.security"));
        security.setItems(Security.values());
        security.setItemLabelGenerator(kind -> getTranslation("mail.security." + kind.name()));
        password.setRevealButtonVisible(false);
        password.getElement().setAttribute("autocomplete", "new-password");
    }

    private void show(MailSettings stored) {
        version = stored.version();
        host.setValue(stored.host());
        port.setValue(stored.port());
        security.setValue(stored.security());
        username.setValue(stored.username());
        sender.setValue(stored.sender());
        password.clear();
        password.setHelperText(getTranslation(stored.hasPassword() ? "mail.password.stored" : "mail.password.none"));
        state.setText(getTranslation(stored.configured() ? "mail.on" : "mail.off"));
    }

    private void save() {
        try {
            settings.change(
                    new MailSettings(
                            version,
                            host.getValue(),
                            port.getOptionalValue().orElse(0),
                            security.getValue(),
                            username.getValue(),
                            false,
                            sender.getValue()),
                    password.getValue());
            show(settings.get());
            Notification.show(getTranslation("mail.saved"));
        } catch (InvalidInputException refused) {
            errors.show(refused);
        } catch (StaleVersionException stale) {
            version = settings.get().version();
            Notification.show(getTranslation("mail.stale"));
        }
    }

    private void test() {
        try {
            settings.test(testAddress.getValue());
            Notification.show(getTranslation("mail.test.sent", testAddress.getValue()));
        } catch (InvalidInputException refused) {
            errors.show(refused);
        } catch (MailFailedException failed) {
            Notification.show(getTranslation(failed.messageKey())).addThemeVariants(NotificationVariant.ERROR);
        }
    }
}
