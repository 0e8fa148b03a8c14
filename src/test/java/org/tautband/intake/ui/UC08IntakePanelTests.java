package org.tautband.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.accounts.TestStaff;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.clinic.NewClinic;
import org.tautband.clinic.SetupService;
import org.tautband.guide.Guide;
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.intake.ConsentService;
import org.tautband.intake.ConsentSubject;
import org.tautband.intake.ConsentTexts;
import org.tautband.intake.HealthHistoryService;
import org.tautband.intake.IntakeFixtures;
import org.tautband.intake.RedFlagScreen.Advised;
import org.tautband.intake.RedFlagService;

/** UC-08, UC-09 and UC-11 on screen: what cannot be is told beside its field, and nothing typed is lost. */
@DatabaseTest
@SignedInAs(Role.OWNER)
class UC08IntakePanelTests extends SpringBrowserlessTest {

    @Autowired
    private SetupService setup;

    @Autowired
    private IntakePanels panels;

    @Autowired
    private HealthHistoryService histories;

    @Autowired
    private RedFlagService screens;

    @Autowired
    private ConsentService consents;

    @Autowired
    private ConsentTexts texts;

    @Autowired
    private IntakeFixtures noted;

    @Autowired
    private ClientService clients;

    @Autowired
    private Guide guide;

    @Autowired
    private JdbcClient jdbc;

    private ClientId client = new ClientId(new UUID(0, 0));

    @BeforeEach
    void addClient() {
        setup.createClinic(new NewClinic("Riverbend", "Maria Okafor", "maria", "heron-lamp-9-orchard"));
        TestStaff.employ(jdbc, Role.OWNER);
        client = clients.create(new ClientDraft("Ann", "Lee", "", null, "", ""));
        UI.getCurrent().navigate("");
    }

    @Test
    void a_due_date_in_the_past_is_told_beside_its_field_and_what_was_typed_stays() {
        UI.getCurrent().add(panels.health(client));
        test(find(Checkbox.class).withLabel("Pregnancy").single()).click();
        DatePicker due = find(DatePicker.class).withLabel("Due date").single();
        LocalDate yesterday = LocalDate.now(ZoneId.systemDefault()).minusDays(1);
        test(due).setValue(yesterday);
        test(find(TextArea.class).withLabel("Occupation").single()).setValue("Baker");
        press("Save");
        assertThat(due.isInvalid()).isTrue();
        assertThat(due.getErrorMessage()).contains("lies in the past");
        assertThat(due.getValue()).isEqualTo(yesterday);
        assertThat(find(TextArea.class).withLabel("Occupation").single().getValue())
                .isEqualTo("Baker");
        assertThat(histories.open(client).recorded()).isFalse();
    }

    @Test
    void what_somebody_else_recorded_meanwhile_is_said_and_the_next_save_is_on_top_of_it() {
        UI.getCurrent().add(panels.health(client));
        noted.note(client, NotedCondition.of("fever"));
        test(find(TextArea.class).withLabel("Occupation").single()).setValue("Baker");
        press("Save");
        assertThat(find(Span.class).withText("Fever or feeling ill").exists()).isTrue();
        assertThat(histories.open(client).number()).isEqualTo(1);
        press("Save");
        assertThat(histories.open(client).history().occupation()).isEqualTo("Baker");
    }

    @Test
    void medicines_are_added_row_by_row() {
        UI.getCurrent().add(panels.health(client));
        press("Add medicine");
        test(find(TextField.class).withLabel("Medicine").single()).setValue("Warfarin");
        press("Save");
        assertThat(histories.open(client).history().medicines())
                .extracting(medicine -> medicine.name())
                .containsExactly("Warfarin");
    }

    @Test
    void every_question_of_the_screen_wants_an_answer_and_a_yes_wants_advice() {
        new RedFlagDialog(screens, guide, List.of(), client, () -> {}).open();
        press("Save screen");
        assertThat(find(RadioButtonGroup.class).all()).allMatch(group -> group.isInvalid());
        press("No to all others");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Boolean> first = find(RadioButtonGroup.class).all().getFirst();
        first.setValue(true);
        press("Save screen");
        @SuppressWarnings("unchecked")
        CheckboxGroup<Advised> advice = find(CheckboxGroup.class).single();
        assertThat(advice.isInvalid()).isTrue();
        advice.setValue(Set.of(Advised.EMERGENCY));
        press("Save screen");
        assertThat(screens.latest(client).orElseThrow().advised()).containsExactly(Advised.EMERGENCY);
    }

    @Test
    void a_consent_without_signature_is_refused_and_a_typed_name_signs() {
        new ConsentDialog(consents, texts, client, "Ann Lee", () -> {}).open();
        press("Sign consent");
        assertThat(find(SignaturePad.class).single().getErrorMessage()).isEqualTo("Please sign.");
        test(find(Checkbox.class)
                        .withLabel("I cannot draw here: my typed name is my signature")
                        .single())
                .click();
        press("Sign consent");
        assertThat(consents.standing(client)).containsExactly(ConsentSubject.GENERAL);
    }

    private void press(String text) {
        test(find(Button.class).withText(text).last()).click();
    }
}
