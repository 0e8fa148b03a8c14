package org.tautband.charting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.accounts.TestStaff;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientService;
import org.tautband.common.InvalidInputException;

/** UC-03: holds that are reported late, twice, out of order, or not at all because browser or server died. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class HoldTests {

    private static final HoldHow ELBOW = new HoldHow(HoldTechnique.PRESSURE_RELEASE, HoldTool.ELBOW, 4);

    @Autowired
    private ClientService clients;

    @Autowired
    private VisitFixtures fixtures;

    @Autowired
    private VisitService visits;

    @Autowired
    private FindingService findings;

    @Autowired
    private HoldService holds;

    @Autowired
    private JdbcClient jdbc;

    private final UUID id = UUID.randomUUID();
    private VisitId visit = new VisitId(new UUID(0, 0));
    private FindingId point = new FindingId(new UUID(0, 0));

    @BeforeEach
    void startAVisitAnHourAgo() {
        visit = visits.start(clients.create(new ClientDraft("Ann", "Lee", "", null, "", "")));
        jdbc.sql("update treatment_session set created_at = created_at - interval '1 hour'")
                .update();
        point = findings.add(visit, SampleFindings.LEFT_TRAPEZIUS, FindingData.FOUND);
    }

    private static HoldData hold(UUID id, String seconds) {
        return new HoldData(id, ELBOW, new BigDecimal(seconds));
    }

    private FindingDetails only() {
        return visits.open(visit).findings().getFirst();
    }

    @Test
    void a_late_report_keeps_how_and_when_the_hold_was_made() {
        holds.record(point, hold(id, "31.4"), Duration.ofMinutes(20));
        HoldDetails stored = only().holds().getFirst();
        assertThat(stored.data()).isEqualTo(hold(id, "31.4"));
        assertThat(stored.heldAt())
                .isCloseTo(Instant.now().minus(20, ChronoUnit.MINUTES), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void repetitions_count_in_the_order_in_which_they_were_held_and_leave_no_hole() {
        UUID second = UUID.randomUUID();
        holds.record(point, hold(second, "20.0"), Duration.ofMinutes(1));
        holds.record(point, hold(id, "31.4"), Duration.ofMinutes(5));
        assertThat(only().holds())
                .extracting(held -> held.data().id(), HoldDetails::repetition)
                .containsExactly(tuple(id, 1), tuple(second, 2));
        holds.remove(id);
        assertThat(only().holds())
                .extracting(held -> held.data().id(), HoldDetails::repetition)
                .containsExactly(tuple(second, 1));
    }

    @Test
    void a_clock_that_was_set_meanwhile_puts_no_hold_before_its_visit_or_into_the_future() {
        holds.record(point, hold(id, "30.0"), Duration.ofDays(400));
        holds.record(point, hold(UUID.randomUUID(), "30.0"), Duration.ofDays(-400));
        assertThat(only().holds())
                .extracting(HoldDetails::heldAt)
                .allSatisfy(heldAt -> assertThat(heldAt)
                        .isBetween(visits.open(visit).createdAt(), Instant.now().plusSeconds(60)));
    }

    @Test
    void a_hold_whose_end_was_never_told_is_offered_and_kept_once() {
        holds.keepRunning(point, hold(id, "0.0"), Duration.ZERO);
        holds.keepRunning(point, hold(id, "23.4"), Duration.ofMillis(23_400));
        holds.keepRunning(point, hold(id, "22.4"), Duration.ofMillis(22_400));
        assertThat(holds.unfinished(visit)).containsExactly(new UnfinishedHold(point, hold(id, "23.4")));
        holds.keep(id);
        assertThat(holds.unfinished(visit)).isEmpty();
        assertThat(only().holds()).extracting(HoldDetails::data).containsExactly(hold(id, "23.4"));
    }

    @Test
    void what_the_timer_reports_in_the_end_corrects_what_was_kept() {
        holds.keepRunning(point, hold(id, "10.0"), Duration.ofSeconds(10));
        holds.keep(id);
        holds.keepRunning(point, hold(id, "20.0"), Duration.ofSeconds(20));
        assertThat(holds.unfinished(visit)).isEmpty();
        holds.record(point, hold(id, "42.0"), Duration.ofSeconds(42));
        assertThat(only().holds()).extracting(HoldDetails::data).containsExactly(hold(id, "42.0"));
    }

    @Test
    void a_hold_that_ends_as_usual_is_not_offered() {
        holds.keepRunning(point, hold(id, "29.0"), Duration.ofSeconds(29));
        holds.record(point, hold(id, "30.0"), Duration.ofSeconds(30));
        assertThat(holds.unfinished(visit)).isEmpty();
    }

    @Test
    void a_discarded_hold_and_one_too_short_to_count_leave_nothing() {
        holds.keepRunning(point, hold(id, "23.4"), Duration.ofSeconds(24));
        holds.discard(id);
        holds.keepRunning(point, hold(UUID.randomUUID(), "3.0"), Duration.ofMinutes(3));
        assertThat(holds.unfinished(visit)).isEmpty();
        fixtures.agree(visit);
        visits.sign(visit);
        assertThat(only().holds()).isEmpty();
        assertThat(rows()).isZero();
    }

    @Test
    void a_visit_is_not_signed_over_a_hold_that_runs() {
        fixtures.agree(visit);
        holds.keepRunning(point, hold(id, "12.0"), Duration.ofSeconds(12));
        assertThatExceptionOfType(SigningGapsException.class)
                .isThrownBy(() -> visits.sign(visit))
                .satisfies(gaps ->
                        assertThat(gaps.gaps()).containsExactly(new SigningGap(SigningGap.Kind.HOLD_RUNNING, 1)));
        holds.record(point, hold(id, "15.0"), Duration.ofSeconds(15));
        visits.sign(visit);
        assertThatExceptionOfType(SignedVisitException.class)
                .isThrownBy(() -> holds.keepRunning(point, hold(UUID.randomUUID(), "1.0"), Duration.ofSeconds(1)));
    }

    @Test
    void a_hold_that_began_a_moment_ago_holds_the_signature_up_too() {
        holds.keepRunning(point, hold(id, "0.0"), Duration.ZERO);
        assertThatExceptionOfType(SigningGapsException.class).isThrownBy(() -> visits.sign(visit));
        holds.discard(id);
        fixtures.agree(visit);
        visits.sign(visit);
    }

    @Test
    void a_second_each_leaves_one_row_in_the_audit_trail() {
        long before = changes();
        for (int second = 0; second < 10; second++) {
            holds.keepRunning(point, hold(id, second + ".0"), Duration.ofSeconds(second));
        }
        assertThat(changes() - before).isEqualTo(1);
    }

    private long changes() {
        return jdbc.sql("select count(*) from audit_entry where action = 'CHANGED'")
                .query(Long.class)
                .single();
    }

    @Test
    void a_hold_that_is_reported_twice_is_stored_once() {
        holds.record(point, hold(id, "30.0"));
        holds.record(point, hold(id, "30.0"));
        assertThat(only().holds()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4.9", "120.1", "4000", "-3"})
    void a_hold_of_impossible_length_is_refused(String seconds) {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> holds.record(point, hold(id, seconds)));
        assertThat(only().holds()).isEmpty();
    }

    @Test
    void impossible_seconds_and_levels_are_refused_and_the_front_desk_is_too() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> holds.keepRunning(point, hold(id, "120.1"), Duration.ZERO));
        HoldData tooDeep = new HoldData(id, new HoldHow(HoldTechnique.OTHER, HoldTool.THUMB, 6), BigDecimal.TEN);
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> holds.record(point, tooDeep));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TestStaff.as(Role.FRONT_DESK, () -> holds.unfinished(visit)));
    }

    @Test
    void a_discarded_draft_takes_its_running_hold_along() {
        holds.keepRunning(point, hold(id, "12.0"), Duration.ofSeconds(12));
        visits.discard(visit);
        assertThat(rows()).isZero();
    }

    private long rows() {
        return jdbc.sql("select count(*) from running_hold").query(Long.class).single();
    }
}
