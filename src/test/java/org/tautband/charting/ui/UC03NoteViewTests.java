package org.tautband.charting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.tautband.charting.PainScores;
import org.tautband.charting.PointPlace;
import org.tautband.charting.Recheck;
import org.tautband.charting.SoapSection;
import org.tautband.charting.VisitFixtures;
import org.tautband.charting.VisitId;
import org.tautband.charting.VisitService;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.clinic.NewClinic;
import org.tautband.clinic.SetupService;

/** UC-03: the note on screen, from the points to re-check to the signature. */
@DatabaseTest
@SignedInAs(Role.OWNER)
class UC03NoteViewTests extends SpringBrowserlessTest {

    private static final PointPlace LEFT_TRAPEZIUS =
            new PointPlace("upper_trapezius", Side.LEFT, new BodyPoint(BodyView.POSTERIOR, 160, 165));

    @Autowired
    private SetupService setup;

    @Autowired
    private ClientService clients;

    @Autowired
    private VisitFixtures fixtures;

    @Autowired
    private VisitService visits;

    @Autowired
    private FindingService findings;

    @Autowired
    private JdbcClient jdbc;

    private ClientId client = new ClientId(new UUID(0, 0));
    private VisitId visit = new VisitId(new UUID(0, 0));

    @BeforeEach
    void a_returning_client() {
        setup.createClinic(new NewClinic("Riverbend", "Maria Okafor", "maria", "heron-lamp-9-orchard"));
        TestStaff.employ(jdbc, Role.OWNER);
        client = clients.create(new ClientDraft("Ann", "Lee", "", LocalDate.of(1980, 1, 1), "", ""));
        VisitId earlier = visits.start(client);
        findings.add(earlier, LEFT_TRAPEZIUS, FindingData.FOUND);
        visits.saveText(earlier, SoapSection.PLAN, "", "Look again in a week.");
        fixtures.agree(earlier);
        visits.sign(earlier);
        visit = visits.start(client);
    }

    private void openChart() {
        navigate("visits/" + visit, ChartView.class);
    }

    private Button button(String text) {
        return find(Button.class).withText(text).last();
    }

    private void press(String text) {
        test(button(text)).click();
    }

    private void pressSign() {
        test(find(Button.class).withText("Sign").all().getFirst()).click();
        tellOpenWork(false, false);
    }

    private void tellOpenWork(boolean holding, boolean unsaved) {
        OpenWork work = find(OpenWork.class).single();
        ComponentUtil.fireEvent(work, new OpenWork.Told(work, holding, unsaved));
    }

    private IntegerField score(String label) {
        return find(IntegerField.class).withCaption(label).single();
    }

    /** As the browser sends it, which asks nobody whether the number is in range. */
    private static void type(IntegerField field, String number) {
        try {
            field.getElement()
                    .getNode()
                    .getFeature(ElementPropertyMap.class)
                    .deferredUpdateFromClient("value", number)
                    .run();
        } catch (PropertyChangeDeniedException denied) {
            throw new AssertionError(denied);
        }
    }

    private boolean shown(String text) {
        return find(Component.class).all().stream()
                .anyMatch(component -> component.getElement().getText().contains(text));
    }

    @Test
    void the_last_plan_stands_beside_the_note() {
        openChart();
        assertThat(find(LastPlan.class).single().getElement().getTextRecursively())
                .contains("Plan of the last visit")
                .contains("Look again in a week.");
    }

    @Test
    void a_point_is_re_checked_with_one_tap_and_the_answer_can_be_changed() {
        openChart();
        press("Still there");
        assertThat(visits.open(visit).findings().getFirst().data().recheck()).isEqualTo(Recheck.CONFIRMED);
        assertThat(button("Still there").getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
        press("Not assessed");
        assertThat(visits.open(visit).findings().getFirst().data().recheck()).isEqualTo(Recheck.NOT_ASSESSED);
        assertThat(button("Still there").getElement().getAttribute("aria-pressed"))
                .isEqualTo("false");
    }

    @Test
    void signing_is_refused_with_a_line_that_leads_to_the_point() {
        openChart();
        pressSign();
        assertThat(find(Button.class).withText("Sign").all()).hasSize(1);
        press(
                "Point 1, Upper trapezius, left, is still to be re-checked: confirm it, or mark it resolved or not assessed.");
        assertThat(find(SignDialog.class).exists()).isFalse();
        assertThat(find(FindingEditor.class).exists()).isTrue();
    }

    @Test
    void what_is_only_worth_a_look_does_not_keep_the_visit_from_being_signed() {
        openChart();
        press("Still there");
        pressSign();
        assertThat(find(Button.class).withText("There is no plan.").exists()).isTrue();
        press("Sign");
        assertThat(visits.open(visit).signed()).isTrue();
        assertThat(find(Button.class).withText("Amend").exists()).isTrue();
    }

    @Test
    void a_visit_is_not_signed_while_the_browser_holds_something_back() {
        openChart();
        press("Still there");
        pressSign();
        tellOpenWork(false, true);
        assertThat(button("Sign").isEnabled()).isFalse();
        assertThat(find(Button.class)
                        .withText("Something that was entered is not stored yet.")
                        .exists())
                .isTrue();
        tellOpenWork(true, false);
        assertThat(button("Sign").isEnabled()).isFalse();
        assertThat(find(Button.class)
                        .withText("A hold is still running: stop it first.")
                        .exists())
                .isTrue();
        tellOpenWork(false, false);
        assertThat(button("Sign").isEnabled()).isTrue();
    }

    @Test
    void pain_is_given_with_one_tap() {
        openChart();
        test(find(NativeButton.class)
                        .withAttribute("aria-label", "Pain before 6")
                        .single())
                .click();
        assertThat(visits.open(visit).pain()).isEqualTo(new PainScores(6, null));
    }

    @Test
    void a_pain_score_of_eleven_is_told_beside_its_field_and_stays_in_sight_while_the_stored_one_stays() {
        visits.savePain(visit, new PainScores(null, null), new PainScores(6, null));
        openChart();
        type(score("Pain before"), "11");
        assertThat(visits.open(visit).pain()).isEqualTo(new PainScores(6, null));
        assertThat(score("Pain before").isInvalid()).isTrue();
        assertThat(score("Pain before").getErrorMessage()).isEqualTo("Between 0 and 10.");
        assertThat(score("Pain before").getValue()).isEqualTo(11);
        assertThat(find(Notification.class).exists()).isTrue();
        test(score("Pain after")).setValue(2);
        assertThat(visits.open(visit).pain()).isEqualTo(new PainScores(6, 2));
        assertThat(score("Pain before").getValue()).isEqualTo(11);
    }

    @Test
    void a_pain_score_that_another_tab_changed_is_not_overwritten_and_both_are_said() {
        openChart();
        visits.savePain(visit, new PainScores(null, null), new PainScores(6, null));
        test(score("Pain before")).setValue(8);
        assertThat(visits.open(visit).pain()).isEqualTo(new PainScores(6, null));
        assertThat(score("Pain before").getValue()).isEqualTo(6);
        assertThat(test(find(Notification.class).last()).getText())
                .contains("6 before, – after")
                .contains("8 before, – after");
    }

    @Test
    void the_objective_says_when_it_was_taken_over_and_leads_back() {
        visits.saveText(visit, SoapSection.OBJECTIVE, "", "my own words");
        openChart();
        assertThat(shown("Edited by hand")).isTrue();
        assertThat(find(Button.class).withText("Keep my text").exists()).isFalse();
        test(find(NativeButton.class)
                        .withAttribute("aria-label", "Pain before 6")
                        .single())
                .click();
        assertThat(shown("The findings have changed since you edited this.")).isTrue();
        press("Keep my text");
        assertThat(visits.open(visit).objective().outdated()).isFalse();
        assertThat(shown("Edited by hand")).isTrue();
    }

    @Test
    void an_area_is_treated_with_one_tap_and_its_minutes_add_up() {
        openChart();
        test(find(NativeButton.class).withText("Neck").single()).click();
        test(score("Neck, minutes")).setValue(10);
        assertThat(visits.open(visit).treatment().minutes()).isEqualTo(10);
        assertThat(shown("10 min in all")).isTrue();
    }

    @Test
    void degrees_that_no_neck_can_turn_are_told_beside_the_field_and_the_stored_ones_stay() {
        openChart();
        ComboBox<?> add = find(ComboBox.class).withCaption("Add movement").single();
        test(add).selectItem("Neck rotation, left");
        test(find(IntegerField.class).withCaption("Degrees").all().getFirst()).setValue(45);
        type(find(IntegerField.class).withCaption("Degrees").all().getFirst(), "400");
        assertThat(find(IntegerField.class)
                        .withCaption("Degrees")
                        .all()
                        .getFirst()
                        .getErrorMessage())
                .isEqualTo("Between 0 and 110.");
        assertThat(visits.open(visit)
                        .treatment()
                        .motions()
                        .getFirst()
                        .data()
                        .before()
                        .degrees())
                .isEqualTo(45);
    }

    @Test
    void a_late_entry_shows_both_days_and_a_day_ahead_is_refused_beside_its_field() {
        openChart();
        LocalDate today = visits.open(visit).serviceDate();
        test(find(Button.class).withAttribute("class", "service-day").single()).click();
        DatePicker day = find(DatePicker.class).single();
        test(day).setValue(today.minusDays(3));
        press("Set day");
        assertThat(visits.open(visit).serviceDate()).isEqualTo(today.minusDays(3));
        assertThat(find(Span.class).withTextContaining("Entered on").exists()).isTrue();
    }

    @Test
    void a_draft_from_which_a_sheet_was_handed_out_says_why_it_stays() {
        jdbc.sql("""
                        insert into home_care_sheet (client_id, session_id, issued_at, issued_by, issued_name, items,
                            language, page, pdf, pdf_sha256)
                        values (?, ?, now(), ?, 'x', 1, 'en', '', ''::bytea, sha256(''::bytea))
                        """).params(client.value(), visit.value(), UUID.randomUUID()).update();
        openChart();
        press("Discard draft");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(test(find(Notification.class).last()).getText()).contains("A home-care sheet from this visit");
        assertThat(find(TextArea.class).withCaption("Plan").exists()).isTrue();
    }

    @Test
    void a_draft_older_than_a_day_stands_on_today_with_its_age() {
        jdbc.sql("update treatment_session set created_at = ?::timestamptz, service_date = ?::date where id = ?")
                .params(
                        Instant.now().minusSeconds(3 * 86_400 + 60).toString(),
                        LocalDate.now(ZoneId.systemDefault()).minusDays(5).toString(),
                        visit.value())
                .update();
        navigate(TodayView.class);
        assertThat(find(Span.class).withText("3 days old").exists()).isTrue();
        assertThat(find(Span.class).withTextContaining("came on").exists()).isTrue();
    }
}
