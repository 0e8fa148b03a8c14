package org.tautband.charting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.accounts.TestStaff;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.BodyView;
import org.tautband.anatomy.Side;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.common.InvalidInputException;
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.intake.ConsentSubject;
import org.tautband.intake.IntakeFixtures;

/** UC-09, UC-12: before the first visit and whenever a pain is new a visit needs the red flag screen, or a reason. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class ScreenDueTests {

    private static final PointPlace LEFT_SHOULDER =
            new PointPlace("upper_trapezius", Side.LEFT, new BodyPoint(BodyView.POSTERIOR, 160, 190));
    private static final PointPlace RIGHT_CALF =
            new PointPlace("gastrocnemius", Side.RIGHT, new BodyPoint(BodyView.POSTERIOR, 241, 700));
    private static final PointPlace LEFT_CALF =
            new PointPlace("gastrocnemius", Side.LEFT, new BodyPoint(BodyView.POSTERIOR, 171, 700));

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
    void startTheFirstVisit() {
        client = clients.create(new ClientDraft("Ann", "Lee", "", null, "", ""));
        intake.note(client, NotedCondition.of("osteoporosis"));
        intake.consent(client, ConsentSubject.GENERAL);
        visit = visits.start(client);
        safety.confirmConsent(visit);
    }

    @Test
    void the_first_visit_is_not_signed_before_the_screen_was_made() {
        chart(LEFT_SHOULDER);
        assertDue("screen:first");
        intake.screen(client);
        assertNotDue();
        visits.sign(visit);
    }

    @Test
    void the_first_visit_is_signed_without_the_screen_for_a_reason_that_stays_in_the_record() {
        chart(LEFT_SHOULDER);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> safety.giveReason(visit, "screen:first", null, " "));
        safety.giveReason(visit, "screen:first", null, "Speaks no language of ours; her doctor sent her.");
        visits.sign(visit);
        assertThat(safety.open(visit).screenDue())
                .hasValueSatisfying(kept -> assertThat(kept.reason())
                        .isNotNull()
                        .extracting(GivenReason::reason)
                        .isEqualTo("Speaks no language of ours; her doctor sent her."));
    }

    @Test
    void saying_that_nothing_changed_does_not_stand_for_a_screen_that_was_never_made() {
        chart(LEFT_SHOULDER);
        safety.confirmHealth(visit, 1);
        assertDue("screen:first");
    }

    @Test
    void a_returning_client_without_new_pain_is_not_screened_again() {
        comeBack();
        safety.confirmHealth(visit, 1);
        chart(RIGHT_CALF);
        assertNotDue();
    }

    @Test
    void a_pain_that_is_new_needs_a_new_screen() {
        comeBack();
        safety.confirmHealth(visit, 1);
        safety.answerPain(visit, true);
        assertDue("screen:new_pain");
        safety.confirmHealth(visit, 1);
        assertDue("screen:new_pain");
        intake.screen(client);
        assertNotDue();
    }

    @Test
    void a_reason_for_the_first_visit_does_not_cover_a_pain_that_is_new() {
        safety.giveReason(visit, "screen:first", null, "in a hurry");
        chart(LEFT_SHOULDER);
        safety.answerPain(visit, true);
        assertDue("screen:new_pain");
    }

    @Test
    void said_by_mistake_it_is_taken_back() {
        comeBack();
        safety.answerPain(visit, true);
        safety.answerPain(visit, false);
        assertNotDue();
    }

    @Test
    void an_active_point_where_none_was_before_asks_whether_the_pain_is_new() {
        comeBack();
        chart(LEFT_SHOULDER);
        assertNotDue();
        chart(RIGHT_CALF);
        assertDue("screen:new_place");
        assertThat(safety.open(visit).screenDue().orElseThrow().text()).endsWith(": Lower leg, right.");
        safety.answerPain(visit, false);
        assertNotDue();
    }

    @Test
    void the_other_side_is_another_place() {
        findings.add(visit, RIGHT_CALF, FindingData.FOUND);
        comeBack();
        chart(LEFT_CALF);
        assertDue("screen:new_place");
    }

    @Test
    void a_reason_for_one_place_does_not_cover_another_that_is_found_later() {
        comeBack();
        chart(LEFT_CALF);
        safety.giveReason(visit, "screen:new_place", null, "A bruise from yesterday's fall.");
        assertThat(safety.open(visit).screenDue().orElseThrow().open()).isFalse();
        chart(RIGHT_CALF);
        assertDue("screen:new_place");
        safety.giveReason(visit, "screen:new_place", null, "Both calves were bruised in the fall.");
        assertThat(safety.open(visit).screenDue().orElseThrow().open()).isFalse();
    }

    @Test
    void a_point_that_does_not_hurt_by_itself_asks_nothing() {
        comeBack();
        findings.add(visit, RIGHT_CALF, FindingData.FOUND.withState(PointState.LATENT));
        assertNotDue();
    }

    @Test
    void a_screen_made_since_the_last_visit_counts_for_this_one() {
        comeBack();
        screenDaysAgo(3);
        chart(RIGHT_CALF);
        assertNotDue();
    }

    @Test
    void a_signed_visit_goes_on_to_show_the_screen_of_its_day() {
        intake.screen(client);
        chart(LEFT_SHOULDER);
        visits.sign(visit);
        intake.screen(client, "leg_clot");
        assertThat(safety.open(visit).screen())
                .hasValueSatisfying(screen -> assertThat(screen.flags()).isEmpty());
    }

    @Test
    void what_was_answered_is_locked_with_the_visit_by_the_database_too() {
        intake.screen(client);
        safety.answerPain(visit, false);
        chart(LEFT_SHOULDER);
        visits.sign(visit);
        assertThatExceptionOfType(SignedVisitException.class).isThrownBy(() -> safety.answerPain(visit, true));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        jdbc.sql("update visit_pain_answer set is_new = true").update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("delete from visit_pain_answer").update());
    }

    @Test
    void the_front_desk_answers_nothing() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TestStaff.as(Role.FRONT_DESK, () -> safety.answerPain(visit, true)));
    }

    /** The first visit, with a pain in the shoulder, was ten days ago, when the screen was made; this is the next one. */
    private void comeBack() {
        chart(LEFT_SHOULDER);
        screenDaysAgo(10);
        LocalDate today = visits.open(visit).serviceDate();
        visits.changeServiceDate(visit, today, today.minusDays(10));
        visits.sign(visit);
        visit = visits.start(client);
    }

    private void screenDaysAgo(int days) {
        jdbc.sql("""
                        insert into red_flag_screen
                            (client_id, screened_at, screened_by, screened_name, new_pain, flags, advised, note)
                        values (?, now() - make_interval(days => ?), gen_random_uuid(), 'Test', true, '[]', '[]', '')
                        """).params(client.value(), days).update();
    }

    private void chart(PointPlace place) {
        findings.add(visit, place, FindingData.FOUND.withState(PointState.ACTIVE));
    }

    private void assertDue(String rule) {
        assertThat(safety.open(visit).screenDue())
                .hasValueSatisfying(due -> assertThat(due.rule()).isEqualTo(rule));
        assertThatExceptionOfType(SigningGapsException.class)
                .isThrownBy(() -> visits.sign(visit))
                .satisfies(refused -> assertThat(refused.gaps())
                        .contains(SigningGap.ofVisit(SigningGap.Kind.RED_FLAGS_NOT_SCREENED)));
    }

    private void assertNotDue() {
        assertThat(safety.open(visit).screenDue()).isEmpty();
        assertThat(visits.signingGaps(visit))
                .extracting(SigningGap::kind)
                .doesNotContain(SigningGap.Kind.RED_FLAGS_NOT_SCREENED);
    }
}
