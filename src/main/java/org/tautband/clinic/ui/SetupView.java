package org.tautband.clinic.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.springframework.beans.factory.ObjectProvider;
import org.tautband.accounts.CurrentStaff;
import org.tautband.accounts.PasswordRules;
import org.tautband.accounts.StaffMember;
import org.tautband.accounts.ui.NewPasswordField;
import org.tautband.clinic.ClinicExistsException;
import org.tautband.clinic.NewClinic;
import org.tautband.clinic.SetupService;
import org.tautband.clinic.spi.DemoClinic;
import org.tautband.common.InvalidInputException;
import org.tautband.common.ui.FieldErrors;

/** UC-01: first start. Route {@code /setup}, which exists only while there is no clinic. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
class SetupView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SIGN_IN = "login";

    private final SetupService setup;
    private final List<DemoClinic> demo;
    private final CurrentStaff current;
    private final FieldErrors errors = new FieldErrors(this);
    private final TextField clinicName = new TextField(getTranslation("clinic.setup.clinicName"));
    private final TextField name = new TextField(getTranslation("clinic.setup.name"));
    private final TextField username = new TextField(getTranslation("clinic.setup.username"));
    private final NewPasswordField password;
    private final Checkbox withDemo = new Checkbox(getTranslation("clinic.setup.demo"));
    private final Div form = new Div();

    SetupView(SetupService setup, ObjectProvider<DemoClinic> demo, CurrentStaff current, PasswordRules rules) {
        this.setup = setup;
        this.demo = demo.orderedStream().toList();
        this.current = current;
        password = new NewPasswordField(getTranslation("clinic.setup.password"), rules, () ->
                new String[] {clinicName.getValue(), name.getValue(), username.getValue()});
        addClassName("entrance");
        form.addClassName("entrance-form");
        add(new H1(getTranslation("clinic.setup.title")), new Paragraph(getTranslation("clinic.setup.intro")), form);
        prepareFields();
        form.add(clinicName, name, username, password);
        if (!this.demo.isEmpty()) {
            withDemo.setHelperText(getTranslation("clinic.setup.demo.help"));
            form.add(withDemo);
        }
        form.add(createButton());
    }

    private void prepareFields() {
        clinicName.setAutocomplete(Autocomplete.ORGANIZATION);
        clinicName.setAutofocus(true);
        name.setAutocomplete(Autocomplete.NAME);
        username.setAutocomplete(Autocomplete.USERNAME);
        username.setHelperText(getTranslation("clinic.setup.username.help"));
        for (TextField field : new TextField[] {clinicName, name, username}) {
            field.setRequired(true);
            field.setManualValidation(true);
            field.addValueChangeListener(change -> password.refresh());
        }
        errors.bind("clinicName", clinicName);
        errors.bind("name", name);
        errors.bind("username", username);
        errors.bind("password", password);
    }

    private Button createButton() {
        Button create = new Button(getTranslation("clinic.setup.create"));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.addClickShortcut(Key.ENTER);
        create.setDisableOnClick(true);
        create.addClickListener(click -> {
            create();
            create.setEnabled(true);
        });
        return create;
    }

    private void create() {
        try {
            StaffMember owner = setup.createClinic(
                    new NewClinic(clinicName.getValue(), name.getValue(), username.getValue(), password.getValue()));
            if (withDemo.getValue()) {
                loadDemo(owner);
            } else {
                leave();
            }
        } catch (InvalidInputException refused) {
            errors.show(refused);
        } catch (ClinicExistsException late) {
            leave();
        }
    }

    private void loadDemo(StaffMember owner) {
        DemoProgress progress = new DemoProgress(this::leave);
        form.setVisible(false);
        add(progress);
        progress.start(report -> current.actAs(owner, () -> load(report)));
    }

    private void load(DoubleConsumer report) {
        for (int part = 0; part < demo.size(); part++) {
            int done = part;
            demo.get(part).load(progress -> report.accept((done + progress) / demo.size()));
        }
    }

    /** By a new page, as the browser's session starts afresh there. */
    private void leave() {
        getUI().ifPresent(ui -> ui.getPage().setLocation(SIGN_IN));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (setup.isDone()) {
            event.forwardToUrl(SIGN_IN);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("clinic.setup.title");
    }
}
