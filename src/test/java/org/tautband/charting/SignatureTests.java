package org.tautband.charting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tautband.charting.SampleFindings.LEFT_TRAPEZIUS;
import static org.tautband.charting.SampleFindings.tender;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.accounts.StaffId;
import org.tautband.accounts.StaffMember;
import org.tautband.accounts.TestStaff;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.BodyView;
import org.tautband.anatomy.Side;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;

/** UC-03, chart a visit: what a signature asks for, and what it locks. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class SignatureTests {

    @Autowired
    private ClientService clients;

    @Autowired
    private VisitFixtures fixtures;

    @Autowired
    private VisitService visits;

    @Autowired
    private FindingService findings;

    @Autowired
    private FasciaService fascia;

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

    @Test
    void open_points_come_into_the_next_visit_to_be_looked_at_again_and_block_signing() {
        VisitId first = visits.start(client);
        FindingId id = findings.add(first, LEFT_TRAPEZIUS, tender(7, 3));
        findings.add(
                first,
                new PointPlace("levator_scapulae", Side.RIGHT, new BodyPoint(BodyView.POSTERIOR, 230, 150)),
                tender(0, 0).withState(PointState.RESOLVED));
        fixtures.agree(first);
        visits.sign(first);
        VisitId second = visits.start(client);
        fixtures.agree(second);
        FindingDetails carried = only(second);
        assertThat(visits.open(second).findings()).hasSize(1);
        assertThat(carried.place()).isEqualTo(LEFT_TRAPEZIUS);
        assertThat(carried.data().recheck()).isEqualTo(Recheck.TO_RECHECK);
        assertThat(carried.data().tendernessBefore()).isNull();
        assertThatExceptionOfType(SigningGapsException.class)
                .isThrownBy(() -> visits.sign(second))
                .satisfies(gaps ->
                        assertThat(gaps.gaps()).containsExactly(new SigningGap(SigningGap.Kind.POINT_TO_RECHECK, 1)));
        findings.change(carried.id(), carried.version(), tender(4, 1));
        visits.sign(second);
        assertThat(history.pointLives(client).stream()
                        .filter(life -> life.place().equals(LEFT_TRAPEZIUS))
                        .flatMap(life -> life.moments().stream())
                        .map(moment -> moment.tendernessBefore()))
                .containsExactly(7, 4);
        assertThat(id).isNotEqualTo(carried.id());
    }

    @Test
    void an_empty_visit_cannot_be_signed() {
        VisitId visit = visits.start(client);
        assertThatExceptionOfType(SigningGapsException.class).isThrownBy(() -> visits.sign(visit));
    }

    @Test
    void a_signed_visit_refuses_every_change_and_takes_amendments() {
        VisitId visit = visits.start(client);
        FindingId id = findings.add(visit, LEFT_TRAPEZIUS, FindingData.FOUND);
        fixtures.agree(visit);
        visits.sign(visit);
        long version = only(visit).version();
        assertThatExceptionOfType(SignedVisitException.class)
                .isThrownBy(() -> visits.saveText(visit, SoapSection.PLAN, "", "late"));
        assertThatExceptionOfType(SignedVisitException.class)
                .isThrownBy(() -> findings.change(id, version, tender(1, 1)));
        assertThatExceptionOfType(SignedVisitException.class)
                .isThrownBy(() -> fascia.add(visit, FasciaFindingData.at(null)));
        assertThatExceptionOfType(SignedVisitException.class).isThrownBy(() -> visits.discard(visit));
        visits.amend(visit, "forgot", "The client also mentioned headaches.");
        assertThat(visits.open(visit).amendments().getFirst().text()).contains("headaches");
    }

    @Test
    void another_therapist_does_not_sign_my_visit() {
        VisitId visit = visits.start(client);
        visits.saveText(visit, SoapSection.PLAN, "", "rest");
        StaffMember other = new StaffMember(new StaffId(UUID.randomUUID()), "Other", "other", Role.THERAPIST);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TestStaff.as(other, () -> {
                    fixtures.agree(visit);
                    visits.sign(visit);
                    return visit;
                }));
    }
}
