package org.tautband.charting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.BodyView;
import org.tautband.anatomy.Side;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.common.StaleVersionException;

/** UC-03: what a returning client's visit takes up from earlier ones. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class RecheckTests {

    @Autowired
    private ClientService clients;

    @Autowired
    private VisitFixtures fixtures;

    @Autowired
    private VisitService visits;

    @Autowired
    private FindingService findings;

    @Autowired
    private RecheckService rechecks;

    @Autowired
    private ChartHistory history;

    private ClientId client = new ClientId(new UUID(0, 0));

    @BeforeEach
    void addClient() {
        client = clients.create(new ClientDraft("Ann", "Lee", "", null, "", ""));
    }

    private FindingDetails only(VisitId visit) {
        List<FindingDetails> found = visits.open(visit).findings();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private VisitId signedVisitWithPoint() {
        VisitId visit = visits.start(client);
        findings.add(visit, SampleFindings.LEFT_TRAPEZIUS, FindingData.FOUND);
        fixtures.agree(visit);
        visits.sign(visit);
        return visit;
    }

    private VisitDetails settle(VisitId visit, RecheckAnswer answer) {
        FindingDetails point = only(visit);
        return rechecks.settle(point.id(), point.version(), answer);
    }

    private VisitId nextVisit(RecheckAnswer answer) {
        VisitId visit = visits.start(client);
        settle(visit, answer);
        fixtures.agree(visit);
        visits.sign(visit);
        return visit;
    }

    @Test
    void each_answer_is_given_at_once_and_can_be_changed_until_the_visit_is_signed() {
        signedVisitWithPoint();
        VisitId visit = visits.start(client);
        assertThat(settle(visit, RecheckAnswer.RESOLVED).findings().getFirst().data())
                .satisfies(data -> assertThat(data.state()).isEqualTo(PointState.RESOLVED))
                .satisfies(data -> assertThat(data.recheck()).isEqualTo(Recheck.CONFIRMED));
        assertThat(settle(visit, RecheckAnswer.STILL_THERE)
                        .findings()
                        .getFirst()
                        .data())
                .satisfies(data -> assertThat(data.state()).isEqualTo(PointState.UNCLEAR))
                .satisfies(data -> assertThat(data.recheck()).isEqualTo(Recheck.CONFIRMED));
        assertThat(settle(visit, RecheckAnswer.NOT_ASSESSED)
                        .findings()
                        .getFirst()
                        .data())
                .satisfies(data -> assertThat(data.state()).isEqualTo(PointState.UNCLEAR))
                .satisfies(data -> assertThat(data.recheck()).isEqualTo(Recheck.NOT_ASSESSED));
    }

    @Test
    void two_tabs_do_not_overwrite_each_others_answer() {
        signedVisitWithPoint();
        VisitId visit = visits.start(client);
        FindingDetails point = only(visit);
        rechecks.settle(point.id(), point.version(), RecheckAnswer.RESOLVED);
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> rechecks.settle(point.id(), point.version(), RecheckAnswer.STILL_THERE));
    }

    @Test
    void a_point_that_was_not_assessed_comes_again_with_what_was_found_at_the_last_look() {
        VisitId first = signedVisitWithPoint();
        nextVisit(RecheckAnswer.NOT_ASSESSED);
        VisitId third = visits.start(client);
        assertThat(only(third).data().recheck()).isEqualTo(Recheck.TO_RECHECK);
        EarlierFinding earlier = Objects.requireNonNull(
                rechecks.findingsBefore(third).get(only(third).triggerPointId()));
        assertThat(earlier.serviceDate()).isEqualTo(visits.open(first).serviceDate());
        assertThat(earlier.open()).isTrue();
    }

    @Test
    void a_point_that_resolved_does_not_come_again_and_keeps_its_life_when_it_returns() {
        signedVisitWithPoint();
        nextVisit(RecheckAnswer.RESOLVED);
        VisitId third = visits.start(client);
        assertThat(visits.open(third).findings()).isEmpty();
        PointPlace near = new PointPlace("upper_trapezius", Side.LEFT, new BodyPoint(BodyView.POSTERIOR, 164, 162));
        findings.add(third, near, FindingData.FOUND);
        List<PointLife> lives = history.pointLives(client);
        assertThat(lives).hasSize(1);
        assertThat(lives.getFirst().moments()).hasSize(3);
        assertThat(lives.getFirst().state()).isEqualTo(PointState.UNCLEAR);
        assertThat(lives.getFirst().place()).isEqualTo(near);
    }

    @Test
    void another_muscle_another_side_and_another_spot_are_other_points() {
        signedVisitWithPoint();
        nextVisit(RecheckAnswer.RESOLVED);
        VisitId third = visits.start(client);
        BodyPoint same = SampleFindings.LEFT_TRAPEZIUS.point();
        findings.add(third, new PointPlace("levator_scapulae", Side.LEFT, same), FindingData.FOUND);
        findings.add(third, new PointPlace("upper_trapezius", Side.RIGHT, same.mirrored()), FindingData.FOUND);
        BodyPoint further = new BodyPoint(BodyView.POSTERIOR, same.x() + 15, same.y());
        findings.add(third, new PointPlace("upper_trapezius", Side.LEFT, further), FindingData.FOUND);
        assertThat(history.pointLives(client)).hasSize(4);
    }

    @Test
    void a_second_point_close_by_in_the_same_visit_is_a_point_of_its_own() {
        VisitId visit = visits.start(client);
        findings.add(visit, SampleFindings.LEFT_TRAPEZIUS, FindingData.FOUND);
        findings.add(visit, SampleFindings.LEFT_TRAPEZIUS, FindingData.FOUND);
        assertThat(history.pointLives(client)).hasSize(2);
    }

    @Test
    void another_clients_point_at_the_same_spot_is_never_taken() {
        signedVisitWithPoint();
        ClientId other = clients.create(new ClientDraft("Bo", "Ek", "", null, "", ""));
        VisitId theirs = visits.start(other);
        findings.add(theirs, SampleFindings.LEFT_TRAPEZIUS, FindingData.FOUND);
        assertThat(history.pointLives(other)).hasSize(1);
        assertThat(history.pointLives(client).getFirst().moments()).hasSize(1);
    }

    @Test
    void the_last_visits_plan_comes_with_its_day() {
        VisitId first = visits.start(client);
        visits.saveText(first, SoapSection.PLAN, "", "Look again in a week.");
        assertThat(rechecks.visitBefore(first)).isEmpty();
        fixtures.agree(first);
        visits.sign(first);
        VisitId second = visits.start(client);
        assertThat(rechecks.visitBefore(second).orElseThrow())
                .isEqualTo(new EarlierVisit(first, visits.open(first).serviceDate(), "Look again in a week."));
    }

    @Test
    void a_visit_that_is_written_up_late_stands_in_a_points_life_on_the_day_it_was() {
        VisitId first = signedVisitWithPoint();
        VisitId late = visits.start(client);
        VisitDetails details = visits.open(late);
        visits.changeServiceDate(
                late, details.serviceDate(), details.serviceDate().minusDays(10));
        assertThat(history.pointLives(client).getFirst().moments())
                .extracting(PointMoment::visit)
                .containsExactly(late, first);
        assertThat(rechecks.visitBefore(late)).isEmpty();
        assertThat(rechecks.visitBefore(first).orElseThrow().id()).isEqualTo(late);
    }
}
