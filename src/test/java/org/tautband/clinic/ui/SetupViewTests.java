package org.tautband.clinic.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tautband.DatabaseTest;
import org.tautband.clinic.SetupService;

/** UC-01: first start. */
@DatabaseTest
class SetupViewTests extends SpringBrowserlessTest {

    @Autowired
    private SetupService setup;

    @BeforeEach
    void open() {
        navigate(SetupView.class);
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private PasswordField password() {
        return find(PasswordField.class).withCaption("Password").single();
    }

    private void create() {
        test(find(Button.class).withText("Create clinic").single()).click();
    }

    private void fill(String clinicName, String name, String username, String password) {
        test(field("Clinic name")).setValue(clinicName);
        test(field("Name")).setValue(name);
        test(field("Username")).setValue(username);
        test(password()).setValue(password);
    }

    @Test
    void a_clinic_and_its_owner_come_to_be() {
        fill("Riverbend", "Maria Okafor", "maria", "heron-lamp-9-orchard");
        create();
        assertThat(setup.isDone()).isTrue();
    }

    @Test
    void what_is_wrong_stands_beside_its_field_and_nothing_typed_is_lost() {
        fill("Riverbend", "", "m", "by-the-riverbend-9");
        create();
        assertThat(setup.isDone()).isFalse();
        assertThat(field("Name").getErrorMessage()).isEqualTo("Please fill this in.");
        assertThat(field("Username").getErrorMessage()).isEqualTo("At least 3 characters.");
        assertThat(password().getErrorMessage()).contains("clinic's name");
        assertThat(field("Clinic name").isInvalid()).isFalse();
        assertThat(field("Clinic name").getValue()).isEqualTo("Riverbend");
        assertThat(password().getValue()).isEqualTo("by-the-riverbend-9");
    }

    @Test
    void the_rules_for_the_password_are_ticked_off_while_one_types() {
        assertThat(states()).containsOnly("open");
        fill("Riverbend", "Maria Okafor", "maria", "riverbend");
        assertThat(states()).containsExactly("broken", "met", "broken");
        test(password()).setValue("heron-lamp-9-orchard");
        assertThat(states()).containsExactly("met", "met", "met");
        test(field("Clinic name")).setValue("Orchard");
        assertThat(states()).containsExactly("met", "met", "broken");
    }

    private List<String> states() {
        return find(ListItem.class).all().stream()
                .map(item -> item.getElement().getAttribute("data-state"))
                .toList();
    }
}
