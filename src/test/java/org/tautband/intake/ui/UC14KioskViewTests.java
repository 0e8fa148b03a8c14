package org.tautband.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.accounts.TestStaff;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.clinic.NewClinic;
import org.tautband.clinic.SetupService;
import org.tautband.common.ui.DayField;
import org.tautband.intake.IntakeDevice;
import org.tautband.intake.IntakeLinkService;
import org.tautband.intake.KioskFixtures;
import org.tautband.intake.KioskService;
import org.tautband.intake.KioskTicket;

/** UC-14: the client's own form opens by its link alone, and never in a session of staff. */
@DatabaseTest
class UC14KioskViewTests extends SpringBrowserlessTest {

    @Autowired
    private SetupService setup;

    @Autowired
    private ClientService clients;

    @Autowired
    private IntakeLinkService links;

    @Autowired
    private KioskService kiosk;

    @Autowired
    private KioskFixtures form;

    @Autowired
    private JdbcClient jdbc;

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
        assertThat(find(H1.class).single().getText()).isEqualTo("Dieser Link öffnet nichts");
        assertThat(refusals()).containsExactly("");
    }

    @Test
    @WithAnonymousUser
    void a_due_date_in_the_past_is_told_beside_its_field_in_the_clients_language_and_leaves_a_row() {
        String link = TestStaff.as(Role.THERAPIST, () -> links.create(client("Ann"), IntakeDevice.PHONE));
        navigate("intake/" + link, IntakeKioskView.class);
        test(find(Button.class).withText("Auf Deutsch beginnen").single()).click();
        press("Weiter");
        press("Weiter");
        test(find(Checkbox.class)
                        .withLabel("Sie sind schwanger, oder vielleicht")
                        .single())
                .click();
        DayField due = find(DayField.class).single();
        due.setValue(LocalDate.of(2020, 1, 1));
        press("Weiter");
        assertThat(due.isInvalid()).isTrue();
        assertThat(due.getErrorMessage()).isEqualTo("Der Geburtstermin liegt in der Vergangenheit.");
        assertThat(due.getValue()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'INPUT_REFUSED'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    @WithAnonymousUser
    void english_days_are_written_as_the_device_writes_them() {
        VaadinSession.getCurrent().setLocale(Locale.UK);
        String link = TestStaff.as(Role.THERAPIST, () -> links.create(client("Ann"), IntakeDevice.PHONE));
        navigate("intake/" + link, IntakeKioskView.class);
        press("Begin in English");
        press("Next");
        press("Next");
        test(find(Checkbox.class).withLabel("You are pregnant, or may be").single())
                .click();
        assertThat(find(DayField.class).single().usualFormat()).isEqualTo("dd/MM/yyyy");
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    @Test
    @WithAnonymousUser
    void an_expired_a_used_and_another_clients_link_are_refused_in_the_same_words_and_leave_rows() {
        KioskTicket ann = TestStaff.as(Role.THERAPIST, () -> form.begin(client("Ann")));
        String bo = TestStaff.as(Role.THERAPIST, () -> links.create(client("Bo"), IntakeDevice.PHONE));
        KioskTicket begun = KioskFixtures.asNobody(() -> kiosk.begin(bo, "192.0.2.1"));
        assertThat(begun.secret()).isNotEqualTo(bo);
        assertRefused("intake/continue/" + bo); // the printed link is not the secret of whoever began it
        assertRefused("intake/continue/" + ann.secret().substring(1) + "A");
        jdbc.sql("update intake_link set expires_at = now() - interval '1 second'")
                .update();
        assertRefused("intake/continue/" + ann.secret());
        assertThat(refusals()).containsExactly("used", "", "expired");
    }

    private List<@Nullable String> refusals() {
        return jdbc.sql("select detail from audit_entry where action = 'LINK_REFUSED' order by id")
                .query(String.class)
                .list();
    }

    private ClientId client(String name) {
        return clients.create(new ClientDraft(name, "Lee", "", null, "", ""));
    }

    private void assertRefused(String address) {
        navigate(address, IntakeKioskView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("This link does not open anything");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("It may be too old, used already or not complete. Please ask the clinic for a new one.");
    }
}
