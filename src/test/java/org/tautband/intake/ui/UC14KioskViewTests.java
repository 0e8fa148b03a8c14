package org.tautband.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.clinic.NewClinic;
import org.tautband.clinic.SetupService;

/** UC-14: the client's own form opens by its link alone, and never in a session of staff. */
@DatabaseTest
class UC14KioskViewTests extends SpringBrowserlessTest {

    @Autowired
    private SetupService setup;

    @BeforeEach
    void createClinic() {
        setup.createClinic(new NewClinic("Riverbend", "Maria Okafor", "maria", "heron-lamp-9-orchard"));
    }

    @Test
    @SignedInAs(Role.THERAPIST)
    void staff_who_are_signed_in_get_no_form() {
        navigate("intake/whatever", IntakeKioskView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("You are signed in");
        assertThat(find(Button.class).exists()).isFalse();
    }

    @Test
    @WithAnonymousUser
    void without_a_link_there_is_no_form() {
        navigate("intake", IntakeKioskView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("This link does not open anything");
    }

    @Test
    @WithAnonymousUser
    void a_wrong_link_is_refused_when_the_form_is_begun() {
        navigate("intake/whatever", IntakeKioskView.class);
        test(find(Button.class).withText("Auf Deutsch beginnen").single()).click();
        assertThat(find(H1.class).single().getText()).isEqualTo("This link does not open anything");
    }
}
