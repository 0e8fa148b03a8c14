package org.tautband.clients.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import org.tautband.clients.ClientDraft;
import org.tautband.common.InvalidInputException;
import org.tautband.common.ui.FieldErrors;

/** The fields of a client. */
final class ClientForm extends Div {

    private final FieldErrors errors = new FieldErrors(this);
    private final TextField firstName = errors.bind("firstName", new TextField(getTranslation("clients.firstName")));
    private final TextField lastName = errors.bind("lastName", new TextField(getTranslation("clients.lastName")));
    private final TextField pronouns = errors.bind("pronouns", new TextField(getTranslation("clients.pronouns")));
    private final DatePicker dateOfBirth =
            errors.bind("dateOfBirth", new DatePicker(getTranslation("clients.dateOfBirth")));
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
        dateOfBirth.setManualValidation(true);
        dateOfBirth.setInitialPosition(LocalDate.of(1985, 1, 1));
        dateOfBirth.setAutoOpen(false);
        dateOfBirth.setI18n(new DatePicker.DatePickerI18n().setDateFormats(usualFormat(), "yyyy-MM-dd", "d.M.yyyy"));
        dateOfBirth.setPlaceholder(usualFormat());
        add(firstName, lastName, dateOfBirth, pronouns, phone, email);
    }

    /** Day, month and year as people of this locale write them, the year in full. */
    private String usualFormat() {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        FormatStyle.SHORT, null, IsoChronology.INSTANCE, getLocale())
                .replaceAll("y+", "yyyy");
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

    ClientDraft write() {
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
