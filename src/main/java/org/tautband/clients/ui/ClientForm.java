package org.tautband.clients.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.tautband.clients.ClientDraft;
import org.tautband.common.InputCheck;
import org.tautband.common.InvalidInputException;
import org.tautband.common.ui.DayField;
import org.tautband.common.ui.FieldErrors;

/** The fields of a client. */
final class ClientForm extends Div {

    private final FieldErrors errors = new FieldErrors(this);
    private final TextField firstName = errors.bind("firstName", new TextField(getTranslation("clients.firstName")));
    private final TextField lastName = errors.bind("lastName", new TextField(getTranslation("clients.lastName")));
    private final TextField pronouns = errors.bind("pronouns", new TextField(getTranslation("clients.pronouns")));
    private final DayField dateOfBirth =
            errors.bind("dateOfBirth", new DayField(getTranslation("clients.dateOfBirth")));
    private final TextField phone = errors.bind("phone", new TextField(getTranslation("clients.phone")));
    private final EmailField email = errors.bind("email", new EmailField(getTranslation("clients.email")));

    ClientForm() {
        addClassName("form-grid");
        firstName.setRequiredIndicatorVisible(true);
        lastName.setRequiredIndicatorVisible(true);
        limit(firstName, ClientDraft.NAME_MAX);
        limit(lastName, ClientDraft.NAME_MAX);
        limit(pronouns, ClientDraft.PRONOUNS_MAX);
        limit(phone, ClientDraft.PHONE_MAX);
        email.setMaxLength(ClientDraft.EMAIL_MAX);
        email.setManualValidation(true);
        dateOfBirth.setInitialPosition(LocalDate.of(1985, 1, 1));
        dateOfBirth.setPlaceholder(dateOfBirth.usualFormat());
        add(firstName, lastName, dateOfBirth, pronouns, phone, email);
    }

    private static void limit(TextField field, int max) {
        field.setMaxLength(max);
        field.setManualValidation(true);
    }

    void read(ClientDraft data) {
        firstName.setValue(data.firstName());
        lastName.setValue(data.lastName());
        pronouns.setValue(data.pronouns());
        dateOfBirth.setValue(data.dateOfBirth());
        phone.setValue(data.phone());
        email.setValue(data.email());
    }

    /** @throws InvalidInputException when what stands in a field cannot be read */
    ClientDraft write() {
        InputCheck check = new InputCheck();
        dateOfBirth.check(check, "dateOfBirth");
        check.done();
        return new ClientDraft(
                firstName.getValue(),
                lastName.getValue(),
                pronouns.getValue(),
                dateOfBirth.getValue(),
                phone.getValue(),
                email.getValue());
    }

    void show(InvalidInputException refused) {
        errors.show(refused);
    }

    void focusFirst() {
        firstName.focus();
    }
}
