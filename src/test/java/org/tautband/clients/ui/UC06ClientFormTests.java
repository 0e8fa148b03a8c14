package org.tautband.clients.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.accounts.TestStaff;
import org.tautband.clinic.NewClinic;
import org.tautband.clinic.SetupService;
import org.tautband.common.ui.DayField;

/** UC-06: what cannot be is told beside its field, nothing typed is lost, and the try leaves a row. */
@DatabaseTest
@SignedInAs(Role.OWNER)
class UC06ClientFormTests extends SpringBrowserlessTest {

    @Autowired
    private SetupService setup;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void openForm() {
        setup.createClinic(new NewClinic("Riverbend", "Maria Okafor", "maria", "heron-lamp-9-orchard"));
        TestStaff.employ(jdbc, Role.OWNER);
        navigate("clients", ClientsView.class);
        press("New client");
        test(find(TextField.class).withLabel("First name").single()).setValue("Ann");
        test(find(TextField.class).withLabel("Last name").single()).setValue("Lee");
    }

    @Test
    void a_birth_date_that_makes_the_client_140_is_refused_beside_its_field() {
        DayField born = find(DayField.class).withLabel("Date of birth").single();
        born.setValue(LocalDate.of(1886, 1, 1));
        press("Save");
        assertThat(born.isInvalid()).isTrue();
        assertThat(born.getErrorMessage()).isNotBlank();
        assertThat(born.getValue()).isEqualTo(LocalDate.of(1886, 1, 1));
        assertThat(find(TextField.class).withLabel("First name").single().getValue())
                .isEqualTo("Ann");
        assertThat(jdbc.sql("select detail from audit_entry where action = 'INPUT_REFUSED'")
                        .query(String.class)
                        .list())
                .hasSize(1);
        assertThat(jdbc.sql("select count(*) from client").query(Integer.class).single())
                .isZero();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
