package org.tautband.charting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
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
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.BodyView;
import org.tautband.anatomy.Side;
import org.tautband.charting.FindingData;
import org.tautband.charting.FindingService;
import org.tautband.charting.PointPlace;
import org.tautband.charting.VisitId;
import org.tautband.charting.VisitSafetyService;
import org.tautband.charting.VisitService;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.clinic.NewClinic;
import org.tautband.clinic.SetupService;
import org.tautband.guide.Guide;
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.intake.ConsentSubject;
import org.tautband.intake.IntakeFixtures;
import org.tautband.intake.RedFlagScreen.Advised;

/** UC-12: what comes before the hands touch, on the chart. */
@DatabaseTest
@SignedInAs(Role.OWNER)
class UC12SafetyPanelTests extends SpringBrowserlessTest {

    private static final PointPlace BACK_OF_KNEE =
            new PointPlace("gastrocnemius", Side.RIGHT, new BodyPoint(BodyView.POSTERIOR, 241, 638));

    @Autowired
    private SetupService setup;

    @Autowired
    private ClientService clients;

    @Autowired
    private VisitService visits;

    @Autowired
    private FindingService findings;

    @Autowired
    private VisitSafetyService safety;

    @Autowired
    private IntakeFixtures intake;

    @Autowired
    private Guide guide;

    @Autowired
    private JdbcClient jdbc;

    private ClientId client = new ClientId(new UUID(0, 0));
    private VisitId visit = new VisitId(new UUID(0, 0));

    @BeforeEach
    void startVisit() {
        setup.createClinic(new NewClinic("Riverbend", "Maria Okafor", "maria", "heron-lamp-9-orchard"));
        TestStaff.employ(jdbc, Role.OWNER);
        client = clients.create(new ClientDraft("Ann", "Lee", "", null, "", ""));
        visit = visits.start(client);
    }

    @Test
    void no_change_and_consent_are_one_tap_each() {
        intake.note(client, NotedCondition.of("osteoporosis"));
        intake.consent(client, ConsentSubject.GENERAL);
        intake.screen(client);
        openChart();
        Button noChange = find(Button.class).all().stream()
                .filter(button -> button.getText().startsWith("No change since"))
                .findFirst()
                .orElseThrow();
        test(noChange).click();
        press("Confirm consent today");
        assertThat(safety.open(visit).healthAsked()).isTrue();
        assertThat(safety.open(visit).consentAsked()).isTrue();
        assertThat(find(SafetyPanel.class).single().getSummaryText()).isEqualTo("Before you begin: all asked");
    }

    @Test
    void a_missing_consent_can_be_explained_and_an_empty_reason_is_told_beside_its_field() {
        openChart();
        press("Treat without consent");
        press("Keep it, with this reason");
        assertThat(find(TextField.class).withLabel("Reason").single().getErrorMessage())
                .isEqualTo("Please fill this in.");
        test(find(TextField.class).withLabel("Reason").single()).setValue("Came unconscious");
        press("Keep it, with this reason");
        assertThat(safety.open(visit).consentSettled()).isTrue();
        assertThat(find(Paragraph.class)
                        .withText("No consent: Came unconscious")
                        .exists())
                .isTrue();
    }

    @Test
    void a_point_in_an_area_to_avoid_is_listed_and_leads_to_its_reason() {
        intake.screen(client);
        findings.add(visit, BACK_OF_KNEE, FindingData.FOUND);
        openChart();
        press("Give a reason");
        test(find(TextField.class).withLabel("Reason").single()).setValue("light touch");
        press("Keep it, with this reason");
        assertThat(safety.open(visit).openQuestions()).isEmpty();
    }

    @Test
    void a_point_in_an_area_to_avoid_can_be_taken_out_again() {
        intake.screen(client);
        findings.add(visit, BACK_OF_KNEE, FindingData.FOUND);
        openChart();
        press("Give a reason");
        press("Take the point out");
        assertThat(visits.open(visit).findings()).isEmpty();
        assertThat(safety.open(visit).questions()).isEmpty();
    }

    @Test
    void a_first_visit_asks_for_the_screen_before_anything_else_is_said_to_be_done() {
        openChart();
        assertThat(summary()).isEqualTo("Before you begin: 3 things to do");
        assertThat(find(Paragraph.class)
                        .withText("The client was never asked the red flag questions.")
                        .exists())
                .isTrue();
        press("Red flag screen");
        press("No to all others");
        press("Save screen");
        assertThat(find(Paragraph.class).withText("Not screened yet").exists()).isFalse();
        assertThat(safety.open(visit).screenDue()).isEmpty();
    }

    @Test
    void the_screen_can_be_left_out_for_a_reason_that_the_chart_goes_on_to_show() {
        openChart();
        press("Treat without the screen");
        press("Keep it, with this reason");
        assertThat(find(TextField.class).withLabel("Reason").single().getErrorMessage())
                .isEqualTo("Please fill this in.");
        test(find(TextField.class).withLabel("Reason").single()).setValue("Seen by the doctor this morning");
        press("Keep it, with this reason");
        assertThat(find(Paragraph.class)
                        .withText("Not asked: Seen by the doctor this morning")
                        .exists())
                .isTrue();
        assertThat(summary()).isEqualTo("Before you begin: 2 things to do");
    }

    @Test
    void a_pain_that_is_new_stands_in_the_chart_even_when_the_questions_are_put_off() {
        intake.note(client, NotedCondition.of("osteoporosis"));
        intake.screen(client);
        openChart();
        press("A pain is new: screen");
        press("Cancel");
        assertThat(safety.open(visit).newPain()).isTrue();
        assertThat(find(Button.class).all())
                .noneMatch(button -> button.getText().endsWith("no new pain"));
        assertThat(summary()).isEqualTo("Before you begin: 3 things to do");
        press("No pain is new");
        assertThat(summary()).isEqualTo("Before you begin: 2 things to do");
    }

    @Test
    void a_yes_offers_the_letter_at_once() {
        openChart();
        press("Red flag screen");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Boolean> first = find(RadioButtonGroup.class)
                .withLabel(guide.redFlags().getFirst().question())
                .single();
        first.setValue(true);
        press("No to all others");
        @SuppressWarnings("unchecked")
        CheckboxGroup<Advised> advice = find(CheckboxGroup.class)
                .withLabel("What did you tell the client to do?")
                .single();
        advice.setValue(Set.of(Advised.EMERGENCY));
        press("Save screen");
        press("Referral letter");
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("ReferralView");
    }

    private String summary() {
        return find(SafetyPanel.class).single().getSummaryText();
    }

    private void openChart() {
        navigate("visits/" + visit, ChartView.class);
    }

    private void press(String text) {
        test(find(Button.class).withText(text).last()).click();
    }
}
