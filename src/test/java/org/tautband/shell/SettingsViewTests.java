package org.tautband.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.accounts.TestStaff;
import org.tautband.clinic.ClinicService;
import org.tautband.clinic.NewClinic;
import org.tautband.clinic.SetupService;

/** UC-04: the settings, and who may open them. */
@DatabaseTest
@SignedInAs(Role.OWNER)
class SettingsViewTests extends SpringBrowserlessTest {

    @Autowired
    private SetupService setup;

    @Autowired
    private ClinicService clinics;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void a_clinic_exists() {
        setup.createClinic(new NewClinic("Riverbend", "Maria Okafor", "maria", "heron-lamp-9-orchard"));
        TestStaff.employ(jdbc, Role.OWNER);
    }

    private void open(String tab) {
        navigate(SettingsView.class);
        test(find(TabSheet.class).single()).select(tab);
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).last();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).last()).click();
    }

    private int rows() {
        Grid<?> grid = find(Grid.class).single();
        return test(grid).size();
    }

    @Test
    void the_owner_sees_the_contributed_tabs_in_their_order() {
        navigate(SettingsView.class);
        assertThat(find(Tab.class).all()).extracting(Tab::getLabel).startsWith("Clinic", "Staff", "Audit");
        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .contains("Settings");
    }

    @Test
    void the_clinics_name_is_changed_and_an_empty_one_is_refused_beside_the_field() {
        open("Clinic");
        test(field("Name")).setValue("");
        press("Save");
        assertThat(field("Name").getErrorMessage()).isEqualTo("Please fill this in.");
        test(field("Name")).setValue("Riverbend Bodywork");
        press("Save");
        assertThat(clinics.get().name()).isEqualTo("Riverbend Bodywork");
    }

    @Test
    void somebody_is_taken_on() {
        open("Staff");
        press("Add staff");
        test(field("Name")).setValue("Jon Bell");
        test(field("Username")).setValue("maria");
        test(find(PasswordField.class).withCaption("Password").single()).setValue("otter-lamp-9-orchard");
        press("Add staff");
        assertThat(field("Username").getErrorMessage()).isEqualTo("Somebody here has this username already.");
        test(field("Username")).setValue("jon");
        press("Add staff");
        assertThat(rows()).isEqualTo(3);
    }

    @Test
    void the_trail_is_shown_and_its_chain_checked() {
        open("Audit");
        assertThat(rows()).isEqualTo(2);
        press("Check the chain");
        assertThat(find(Span.class).withAttribute("role", "status").single().getText())
                .isEqualTo("All 2 rows are as they were written.");
    }

    @Test
    @SignedInAs(Role.FRONT_DESK)
    void the_front_desk_is_refused_in_plain_words_and_that_is_audited() {
        navigate("settings", ViewRefusedView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("This is not open to you");
        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .doesNotContain("Settings");
        assertThat(jdbc.sql("select username || ' ' || detail from audit_entry where action = 'ACCESS_REFUSED'")
                        .query(String.class)
                        .list())
                .containsExactly("test-front_desk settings");
    }

    @Test
    void an_unknown_address_gets_a_friendly_page() {
        navigate("no/such/page", NotFoundView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("There is nothing at this address");
        assertThat(find(Notification.class).exists()).isFalse();
    }
}
