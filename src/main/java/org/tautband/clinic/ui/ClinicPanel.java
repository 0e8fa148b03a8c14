package org.tautband.clinic.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.tautband.clinic.ClinicDetails;
import org.tautband.clinic.ClinicService;
import org.tautband.clinic.PaperSize;
import org.tautband.common.InvalidInputException;
import org.tautband.common.StaleVersionException;
import org.tautband.common.ui.FieldErrors;

/** UC-04: the clinic's settings. */
class ClinicPanel extends Div {

    private final ClinicService clinics;
    private final FieldErrors errors = new FieldErrors(this);
    private final TextField name = new TextField(getTranslation("clinic.name"));
    private final TextArea address = new TextArea(getTranslation("clinic.address"));
    private final TextField phone = new TextField(getTranslation("clinic.phone"));
    private final EmailField email = new EmailField(getTranslation("clinic.email"));
    private final Select<PaperSize> paperSize = new Select<>();
    private final IntegerField retentionYears = new IntegerField(getTranslation("clinic.retentionYears"));
    private int version;

    ClinicPanel(ClinicService clinics) {
        this.clinics = clinics;
        addClassName("panel");
        name.setRequired(true);
        name.setManualValidation(true);
        email.setManualValidation(true);
        retentionYears.setManualValidation(true);
        retentionYears.setStepButtonsVisible(true);
        retentionYears.setHelperText(getTranslation("clinic.retentionYears.help"));
        paperSize.setLabel(getTranslation("clinic.paperSize"));
        paperSize.setItems(PaperSize.values());
        paperSize.setItemLabelGenerator(size -> getTranslation("clinic.paperSize." + size.name()));
        bind();
        Div form = new Div(name, phone, email, paperSize, retentionYears, address);
        form.addClassName("form-grid");
        Button save = new Button(getTranslation("common.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(save);
        actions.addClassName("actions");
        add(form, actions);
        read();
    }

    private void bind() {
        errors.bind("name", name);
        errors.bind("address", address);
        errors.bind("phone", phone);
        errors.bind("email", email);
        errors.bind("paperSize", paperSize);
        errors.bind("retentionYears", retentionYears);
    }

    private void read() {
        ClinicDetails details = clinics.get();
        version = details.version();
        name.setValue(details.name());
        address.setValue(details.address());
        phone.setValue(details.phone());
        email.setValue(details.email());
        paperSize.setValue(details.paperSize());
        retentionYears.setValue(details.retentionYears());
    }

    private void save() {
        try {
            clinics.change(new ClinicDetails(
                    version,
                    name.getValue(),
                    address.getValue(),
                    phone.getValue(),
                    email.getValue(),
                    paperSize.getValue(),
                    retentionYears.getOptionalValue().orElse(0)));
            read();
            Notification.show(getTranslation("clinic.saved"));
        } catch (InvalidInputException refused) {
            errors.show(refused);
        } catch (StaleVersionException stale) {
            showTheirs();
        }
    }

    /** Nothing typed is lost, nothing stored is overwritten unseen: their text is shown, and the next save is on top of it. */
    private void showTheirs() {
        ClinicDetails theirs = clinics.get();
        version = theirs.version();
        String summary = String.join(
                ", ",
                theirs.name(),
                theirs.address(),
                theirs.phone(),
                theirs.email(),
                theirs.paperSize().name());
        Notification.show(getTranslation("clinic.stale", summary), 20_000, Notification.Position.MIDDLE);
    }
}
