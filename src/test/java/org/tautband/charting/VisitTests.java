package org.tautband.charting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
import org.tautband.common.InvalidInputException;
import org.tautband.common.StaleVersionException;

/** UC-03, chart a visit: what the services promise. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class VisitTests {

    static final PointPlace LEFT_TRAPEZIUS =
            new PointPlace("upper_trapezius", Side.LEFT, new BodyPoint(BodyView.POSTERIOR, 160, 165));

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

    private static HoldData hold(UUID id, String seconds) {
        return new HoldData(id, HoldTechnique.ISCHAEMIC_COMPRESSION, HoldTool.THUMB, 3, new BigDecimal(seconds));
    }

    private static FindingData tender(@Nullable Integer before, @Nullable Integer after) {
        return new FindingData(
                Recheck.CONFIRMED,
                PointState.ACTIVE,
                Sign.YES,
                Sign.NOT_TESTED,
                Sign.YES,
                Sign.NOT_TESTED,
                Sign.NO,
                before,
                after,
                "temple",
                TreatmentResponse.EASED,
                "eases slowly");
    }

    private FindingDetails only(VisitId visit) {
        return visits.open(visit).findings().getFirst();
    }

    @Test
    void starting_twice_opens_the_same_draft() {
        assertThat(visits.start(client)).isEqualTo(visits.start(client));
    }

    @Test
    void a_finding_with_its_holds_comes_back_as_it_was_recorded() {
        VisitId visit = visits.start(client);
        FindingId id = findings.add(visit, LEFT_TRAPEZIUS, FindingData.FOUND);
        findings.change(id, only(visit).version(), tender(7, 3));
        findings.recordHold(id, hold(UUID.randomUUID(), "30.4"));
        findings.recordHold(id, hold(UUID.randomUUID(), "45.0"));
        FindingDetails stored = only(visit);
        assertThat(stored.place()).isEqualTo(LEFT_TRAPEZIUS);
        assertThat(stored.data()).isEqualTo(tender(7, 3));
        assertThat(stored.holds().stream()
                        .map(held -> held.data().seconds().toPlainString() + " #" + held.repetition()))
                .containsExactly("30.4 #1", "45.0 #2");
    }

    @Test
    void a_hold_that_is_reported_twice_is_stored_once() {
        VisitId visit = visits.start(client);
        FindingId id = findings.add(visit, LEFT_TRAPEZIUS, FindingData.FOUND);
        HoldData hold = hold(UUID.randomUUID(), "30.0");
        findings.recordHold(id, hold);
        findings.recordHold(id, hold);
        assertThat(only(visit).holds()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4.9", "120.1", "4000", "-3"})
    void a_hold_of_impossible_length_is_refused(String seconds) {
        VisitId visit = visits.start(client);
        FindingId id = findings.add(visit, LEFT_TRAPEZIUS, FindingData.FOUND);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> findings.recordHold(id, hold(UUID.randomUUID(), seconds)));
        assertThat(only(visit).holds()).isEmpty();
    }

    @Test
    void tenderness_of_eleven_is_refused_and_the_stored_finding_stays() {
        VisitId visit = visits.start(client);
        FindingId id = findings.add(visit, LEFT_TRAPEZIUS, FindingData.FOUND);
        long version = only(visit).version();
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> findings.change(id, version, tender(11, null)))
                .satisfies(refused ->
                        assertThat(refused.violations().getFirst().field()).isEqualTo("tendernessBefore"));
        assertThat(only(visit).data()).isEqualTo(FindingData.FOUND);
    }

    @Test
    void a_point_outside_the_body_is_refused() {
        VisitId visit = visits.start(client);
        PointPlace outside = new PointPlace("upper_trapezius", Side.LEFT, new BodyPoint(BodyView.POSTERIOR, 1, 1));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> findings.add(visit, outside, FindingData.FOUND));
    }

    @ParameterizedTest
    @CsvSource({
        "POSTERIOR, 160, 165, RIGHT",
        "POSTERIOR, 240, 165, LEFT",
        "ANTERIOR, 150, 200, LEFT",
        "ANTERIOR, 250, 200, RIGHT",
        "LATERAL_RIGHT, 200, 300, LEFT",
        "LATERAL_LEFT, 200, 300, RIGHT",
        "PLANTAR, 100, 200, LEFT",
        "POSTERIOR, 160, 165, MIDLINE"
    })
    void a_side_that_contradicts_the_spot_on_the_body_is_refused(BodyView view, double x, double y, Side side) {
        VisitId visit = visits.start(client);
        PointPlace contradiction = new PointPlace("upper_trapezius", side, new BodyPoint(view, x, y));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> findings.add(visit, contradiction, FindingData.FOUND))
                .satisfies(refused -> assertThat(refused.violations())
                        .anyMatch(violation -> violation.field().equals("side")));
    }

    @Test
    void two_editors_of_one_finding_do_not_overwrite_each_other() {
        VisitId visit = visits.start(client);
        FindingId id = findings.add(visit, LEFT_TRAPEZIUS, FindingData.FOUND);
        long version = only(visit).version();
        findings.change(id, version, tender(7, null));
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> findings.change(id, version, tender(2, null)));
        assertThat(only(visit).data().tendernessBefore()).isEqualTo(7);
    }

    @Test
    void a_note_of_ten_thousand_characters_is_kept_whole() {
        VisitId visit = visits.start(client);
        String longNote = "Ünïcode <script>alert(1)</script> ".repeat(300).substring(0, 10_000);
        visits.saveText(visit, SoapSection.SUBJECTIVE, "", longNote);
        assertThat(visits.open(visit).soap().subjective()).isEqualTo(longNote);
    }

    @Test
    void two_editors_of_one_text_see_the_conflict_and_lose_nothing() {
        VisitId visit = visits.start(client);
        visits.saveText(visit, SoapSection.PLAN, "", "first tab");
        assertThatExceptionOfType(TextConflictException.class)
                .isThrownBy(() -> visits.saveText(visit, SoapSection.PLAN, "", "second tab"))
                .satisfies(conflict -> assertThat(conflict.stored()).isEqualTo("first tab"));
        assertThat(visits.open(visit).soap().plan()).isEqualTo("first tab");
    }

    @Test
    void a_text_that_is_sent_again_after_a_lost_answer_is_no_conflict() {
        VisitId visit = visits.start(client);
        visits.saveText(visit, SoapSection.PLAN, "", "rest");
        assertThat(visits.saveText(visit, SoapSection.PLAN, "", "rest")).isEqualTo("rest");
    }

    @Test
    void the_objective_writes_itself_until_it_is_edited_by_hand() {
        VisitId visit = visits.start(client);
        FindingId id = findings.add(visit, LEFT_TRAPEZIUS, FindingData.FOUND);
        findings.change(id, only(visit).version(), tender(7, 3));
        findings.recordHold(id, hold(UUID.randomUUID(), "30.0"));
        String composed = visits.open(visit).soap().objective();
        assertThat(composed).contains("Upper trapezius, left", "active", "7 before, 3 after", "held 30 s", "thumb");
        visits.saveText(visit, SoapSection.OBJECTIVE, composed, "my own words");
        findings.change(id, only(visit).version(), tender(6, 3));
        assertThat(visits.open(visit).soap().objective()).isEqualTo("my own words");
        assertThat(visits.saveText(visit, SoapSection.OBJECTIVE, "my own words", ""))
                .contains("6 before, 3 after");
    }

    @Test
    void open_points_come_into_the_next_visit_to_be_looked_at_again_and_block_signing() {
        VisitId first = visits.start(client);
        FindingId id = findings.add(first, LEFT_TRAPEZIUS, tender(7, 3));
        findings.add(
                first,
                new PointPlace("levator_scapulae", Side.RIGHT, new BodyPoint(BodyView.POSTERIOR, 230, 150)),
                resolved());
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
                        .map(moment -> moment.data().tendernessBefore()))
                .containsExactly(7, 4);
        assertThat(id).isNotEqualTo(carried.id());
    }

    private static FindingData resolved() {
        FindingData data = tender(0, 0);
        return new FindingData(
                data.recheck(),
                PointState.RESOLVED,
                data.tautBand(),
                data.tenderSpot(),
                data.referredPain(),
                data.twitch(),
                data.jumpSign(),
                0,
                0,
                "",
                null,
                "");
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

    @Test
    void the_front_desk_is_refused_every_chart() {
        VisitId visit = visits.start(client);
        assertRefusedToFrontDesk(() -> visits.open(visit));
        assertRefusedToFrontDesk(() -> visits.start(client));
        assertRefusedToFrontDesk(() -> history.visits(client));
        assertRefusedToFrontDesk(() -> history.pointLives(client));
    }

    private static void assertRefusedToFrontDesk(Supplier<Object> act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> TestStaff.as(Role.FRONT_DESK, act));
    }

    @Test
    void a_discarded_draft_leaves_no_point_behind() {
        VisitId visit = visits.start(client);
        findings.add(visit, LEFT_TRAPEZIUS, FindingData.FOUND);
        visits.discard(visit);
        assertThat(history.pointLives(client)).isEmpty();
        assertThat(history.visits(client)).isEmpty();
    }
}
