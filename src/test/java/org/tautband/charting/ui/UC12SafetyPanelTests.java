package org.tautband.charting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
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
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.intake.ConsentSubject;
import org.tautband.intake.IntakeFixtures;

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
        findings.add(visit, BACK_OF_KNEE, FindingData.FOUND);
        openChart();
        press("Give a reason");
        test(find(TextField.class).withLabel("Reason").single()).setValue("light touch");
        press("Keep it, with this reason");
        assertThat(safety.open(visit).openQuestions()).isEmpty();
    }

    @Test
    void a_point_in_an_area_to_avoid_can_be_taken_out_again() {
        findings.add(visit, BACK_OF_KNEE, FindingData.FOUND);
        openChart();
        press("Give a reason");
        press("Take the point out");
        assertThat(visits.open(visit).findings()).isEmpty();
        assertThat(safety.open(visit).questions()).isEmpty();
    }

    private void openChart() {
        navigate("visits/" + visit, ChartView.class);
    }

    private void press(String text) {
        test(find(Button.class).withText(text).last()).click();
    }
}
