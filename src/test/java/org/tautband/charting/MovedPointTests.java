package org.tautband.charting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tautband.charting.SampleFindings.LEFT_TRAPEZIUS;
import static org.tautband.charting.SampleFindings.tender;

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
import org.tautband.common.InvalidInputException;
import org.tautband.common.StaleVersionException;

/** UC-03, chart a visit: a point that is moved or re-assigned keeps its life. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class MovedPointTests {

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
    private ChartHistory history;

    private ClientId client = new ClientId(new UUID(0, 0));

    @BeforeEach
    void addClient() {
        client = clients.create(new ClientDraft("Ann", "Lee", "", null, "", ""));
    }

    private FindingDetails only(VisitId visit) {
        return visits.open(visit).findings().getFirst();
    }

    /** A first visit, signed, with the point in the left upper trapezius. */
    private VisitId firstVisit() {
        VisitId first = visits.start(client);
        findings.add(first, LEFT_TRAPEZIUS, tender(7, 3));
        fixtures.agree(first);
        visits.sign(first);
        return first;
    }

    @Test
    void moved_in_the_second_visit_it_is_the_same_point_and_the_first_visit_stays() {
        VisitId first = firstVisit();
        VisitId second = visits.start(client);
        FindingDetails carried = only(second);
        PointPlace across = LEFT_TRAPEZIUS.movedTo(new BodyPoint(BodyView.POSTERIOR, 240, 170));
        findings.move(carried.id(), carried.version(), across);
        assertThat(across.side()).isEqualTo(Side.RIGHT);
        assertThat(only(second).place()).isEqualTo(across);
        assertThat(only(first).place()).isEqualTo(LEFT_TRAPEZIUS);
        assertThat(only(second).triggerPointId()).isEqualTo(only(first).triggerPointId());
        assertThat(history.pointLives(client)).singleElement().satisfies(life -> {
            assertThat(life.place()).isEqualTo(across);
            assertThat(life.moments()).hasSize(2);
        });
    }

    @Test
    void assigned_to_another_muscle_and_side_it_is_the_same_point_in_the_third_visit_too() {
        VisitId first = firstVisit();
        VisitId second = visits.start(client);
        FindingDetails carried = only(second);
        PointPlace levator = LEFT_TRAPEZIUS.reassigned("levator_scapulae", Side.RIGHT);
        findings.move(carried.id(), carried.version(), levator);
        findings.change(carried.id(), only(second).version(), tender(5, 2));
        fixtures.agree(second);
        visits.sign(second);
        VisitId third = visits.start(client);
        assertThat(only(third).place()).isEqualTo(levator);
        assertThat(levator.point().x()).isEqualTo(240);
        assertThat(only(third).triggerPointId()).isEqualTo(only(first).triggerPointId());
        assertThat(history.pointLives(client))
                .singleElement()
                .satisfies(life -> assertThat(life.moments().stream().map(moment -> moment.tendernessBefore()))
                        .containsExactly(7, 5, null));
    }

    @Test
    void it_never_goes_where_the_side_contradicts_the_place() {
        VisitId visit = visits.start(client);
        findings.add(visit, LEFT_TRAPEZIUS, FindingData.FOUND);
        FindingDetails point = only(visit);
        PointPlace contradiction =
                new PointPlace("upper_trapezius", Side.LEFT, new BodyPoint(BodyView.POSTERIOR, 240, 170));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> findings.move(point.id(), point.version(), contradiction));
        assertThat(only(visit).place()).isEqualTo(LEFT_TRAPEZIUS);
    }

    @Test
    void two_people_who_move_it_do_not_move_it_over_each_other() {
        VisitId visit = visits.start(client);
        findings.add(visit, LEFT_TRAPEZIUS, FindingData.FOUND);
        FindingDetails seen = only(visit);
        PointPlace first = LEFT_TRAPEZIUS.movedTo(new BodyPoint(BodyView.POSTERIOR, 165, 170));
        findings.move(seen.id(), seen.version(), first);
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> findings.move(seen.id(), seen.version(), LEFT_TRAPEZIUS));
        assertThat(only(visit).place()).isEqualTo(first);
    }

    @Test
    void a_point_just_added_can_be_taken_back_but_nothing_that_was_charted_at_it_is_lost() {
        VisitId visit = visits.start(client);
        FindingId mistake = findings.add(visit, LEFT_TRAPEZIUS, FindingData.FOUND);
        PointPlace elsewhere = LEFT_TRAPEZIUS.movedTo(SampleFindings.back(240, 170));
        findings.move(mistake, only(visit).version(), elsewhere);
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> findings.takeBack(mistake, LEFT_TRAPEZIUS));
        findings.takeBack(mistake, elsewhere);
        assertThat(visits.open(visit).findings()).isEmpty();
        assertThat(history.pointLives(client)).isEmpty();

        FindingId kept = findings.add(visit, LEFT_TRAPEZIUS, FindingData.FOUND);
        findings.saveNote(kept, "", "worth keeping");
        FindingId held = findings.add(visit, elsewhere, FindingData.FOUND);
        holds.record(held, SampleFindings.hold(UUID.randomUUID(), "30.0"));
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> findings.takeBack(kept, LEFT_TRAPEZIUS));
        assertThatExceptionOfType(StaleVersionException.class).isThrownBy(() -> findings.takeBack(held, elsewhere));
        assertThat(visits.open(visit).findings()).hasSize(2);
    }
}
