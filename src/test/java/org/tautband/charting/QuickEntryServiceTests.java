package org.tautband.charting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
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
import org.tautband.common.StaleVersionException;

/** UC-03, chart a visit: what becomes of a line of quick entry. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class QuickEntryServiceTests {

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
    private QuickEntryService quickEntry;

    @Autowired
    private ChartHistory history;

    @Autowired
    private JdbcClient jdbc;

    private ClientId client = new ClientId(new UUID(0, 0));
    private VisitId visit = new VisitId(new UUID(0, 0));

    @BeforeEach
    void start() {
        client = clients.create(new ClientDraft("Ann", "Lee", "", null, "", ""));
        visit = visits.start(client);
    }

    private QuickEntryReceipt enter(String line) {
        return quickEntry.enter(visit, line, shown());
    }

    private List<FindingId> shown() {
        return points().stream().map(FindingDetails::id).toList();
    }

    private List<FindingDetails> points() {
        return visits.open(visit).findings();
    }

    private static List<String> seconds(FindingDetails finding) {
        return finding.holds().stream()
                .map(hold -> hold.data().seconds().toPlainString())
                .toList();
    }

    private void startNextVisit() {
        fixtures.agree(visit);
        visits.sign(visit);
        visit = visits.start(client);
    }

    @Test
    void a_line_adds_the_point_with_all_that_it_says() {
        enter("ut l act 7>3 2x30s 45.5s el pr p4 tb+ tw- eas ref temple note dull ache");
        FindingDetails point = points().getFirst();
        assertThat(point.place().muscleId()).isEqualTo("upper_trapezius");
        assertThat(point.place().side()).isEqualTo(Side.LEFT);
        FindingData data = point.data();
        assertThat(data.recheck()).isEqualTo(Recheck.CONFIRMED);
        assertThat(data.state()).isEqualTo(PointState.ACTIVE);
        assertThat(data.tendernessBefore()).isEqualTo(7);
        assertThat(data.tendernessAfter()).isEqualTo(3);
        assertThat(data.signs().tautBand()).isEqualTo(Sign.YES);
        assertThat(data.signs().twitch()).isEqualTo(Sign.NO);
        assertThat(data.signs().jumpSign()).isEqualTo(Sign.NOT_TESTED);
        assertThat(data.response()).isEqualTo(TreatmentResponse.EASED);
        assertThat(data.referral()).isEqualTo("temple");
        assertThat(data.note()).isEqualTo("dull ache");
        assertThat(seconds(point)).containsExactlyInAnyOrder("30.0", "30.0", "45.5");
        assertThat(point.holds()).allSatisfy(hold -> {
            assertThat(hold.data().technique()).isEqualTo(HoldTechnique.PRESSURE_RELEASE);
            assertThat(hold.data().tool()).isEqualTo(HoldTool.ELBOW);
            assertThat(hold.data().pressureLevel()).isEqualTo(4);
        });
        assertThat(visits.open(visit).soap().objective()).contains("Upper trapezius, left", "7 before, 3 after");
    }

    @Test
    void a_hold_of_which_nothing_else_is_said_is_as_usual() {
        HoldData hold =
                enter("ut l 7 30s").entered().getFirst().holds().getFirst().data();
        assertThat(hold.technique()).isEqualTo(HoldTechnique.ISCHAEMIC_COMPRESSION);
        assertThat(hold.tool()).isEqualTo(HoldTool.THUMB);
        assertThat(hold.pressureLevel()).isEqualTo(3);
        assertThat(hold.seconds()).isEqualByComparingTo(new BigDecimal("30"));
    }

    @Test
    void both_sides_are_two_points_each_on_its_own_side_of_the_body() {
        enter("lev b 6>4 45s el ref neck");
        assertThat(points()).extracting(point -> point.place().side()).containsExactly(Side.LEFT, Side.RIGHT);
        BodyPoint left = points().getFirst().place().point();
        BodyPoint right = points().getLast().place().point();
        assertThat(left).isEqualTo(right.mirrored());
        assertThat(left.view()).isEqualTo(BodyView.POSTERIOR);
        assertThat(left.x()).isLessThan(BodyView.WIDTH / 2);
        assertThat(points()).allSatisfy(point -> {
            assertThat(seconds(point)).containsExactly("45.0");
            assertThat(point.data().referral()).isEqualTo("neck");
        });
    }

    @Test
    void a_point_to_re_check_is_confirmed_and_keeps_what_the_line_leaves_open() {
        enter("ut l act 7>3 ref temple");
        startNextVisit();
        assertThat(points().getFirst().data().recheck()).isEqualTo(Recheck.TO_RECHECK);
        enter("ut l 4 30s");
        assertThat(points()).hasSize(1);
        FindingData data = points().getFirst().data();
        assertThat(data.recheck()).isEqualTo(Recheck.CONFIRMED);
        assertThat(data.state()).isEqualTo(PointState.ACTIVE);
        assertThat(data.tendernessBefore()).isEqualTo(4);
        assertThat(data.referral()).isEqualTo("temple");
        assertThat(history.pointLives(client)).hasSize(1);
        assertThat(history.pointLives(client).getFirst().moments()).hasSize(2);
    }

    @Test
    void of_both_sides_the_known_one_is_updated_and_the_other_one_added() {
        enter("ut l 7");
        startNextVisit();
        enter("ut b 5");
        assertThat(points())
                .extracting(point -> point.place().side() + " " + point.data().tendernessBefore())
                .containsExactly("LEFT 5", "RIGHT 5");
        assertThat(history.pointLives(client)).hasSize(2);
    }

    @Test
    void a_second_line_adds_to_the_note_and_loses_nothing_of_the_first() {
        enter("ut l act 7 30s note dull");
        enter("ut l >3 30s note sharp");
        FindingDetails point = points().getFirst();
        assertThat(point.data().note()).isEqualTo("dull\nsharp");
        assertThat(point.data().tendernessBefore()).isEqualTo(7);
        assertThat(point.data().tendernessAfter()).isEqualTo(3);
        assertThat(point.data().state()).isEqualTo(PointState.ACTIVE);
        assertThat(seconds(point)).containsExactly("30.0", "30.0");
    }

    @Test
    void among_several_points_nothing_is_guessed() {
        enter("ut l 7");
        enter("ut l new 4");
        assertThat(points()).hasSize(2);
        assertThat(points().getFirst().place().point())
                .as("two marks do not cover each other")
                .isNotEqualTo(points().getLast().place().point());
        assertThatExceptionOfType(PointChoiceException.class)
                .isThrownBy(() -> enter("ut l 2"))
                .satisfies(choice -> assertThat(choice.numbers()).containsExactly(1, 2));
        assertThatExceptionOfType(PointChoiceException.class).isThrownBy(() -> enter("ut b 2"));
        assertThat(points())
                .extracting(point -> point.data().tendernessBefore())
                .containsExactly(7, 4);
        enter("#2 ut l 2");
        assertThat(points())
                .extracting(point -> point.data().tendernessBefore())
                .containsExactly(7, 2);
    }

    @Test
    void a_number_means_the_point_that_the_person_sees_even_if_another_one_is_gone_meanwhile() {
        enter("ut l 7");
        enter("ql r 5");
        List<FindingId> seen = shown();
        findings.remove(seen.getFirst());
        quickEntry.enter(visit, "#2 3", seen);
        assertThat(points().getFirst().place().muscleId()).isEqualTo("quadratus_lumborum");
        assertThat(points().getFirst().data().tendernessBefore()).isEqualTo(3);
        assertThatExceptionOfType(StaleVersionException.class).isThrownBy(() -> quickEntry.enter(visit, "#1 3", seen));
    }

    @ParameterizedTest
    @CsvSource({"#2 5, noSuchPoint", "#0 5, noSuchPoint", "#1 ql 5, otherPoint", "#1 r 5, otherPoint"})
    void a_number_that_contradicts_the_visit_is_refused(String line, String error) {
        enter("ut l 7");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> enter(line))
                .satisfies(refused -> assertThat(refused.violations().getFirst().messageKey())
                        .isEqualTo("charting.quick.error." + error));
        assertThat(points().getFirst().data().tendernessBefore()).isEqualTo(7);
    }

    @Test
    void a_point_on_the_midline_is_changed_but_not_placed() {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> enter("subocc m 5"));
        findings.add(
                visit,
                new PointPlace("suboccipitals", Side.MIDLINE, new BodyPoint(BodyView.POSTERIOR, 200, 100)),
                FindingData.FOUND);
        enter("subocc m 5");
        assertThat(points()).hasSize(1);
        assertThat(points().getFirst().data().tendernessBefore()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ut l sharp 7", "ut 7", "trap l 7", "ut l 11", "ut l 4.9s", "ut l 121s", "lat r 5", "ut l th"
            })
    void a_line_that_is_not_wholly_read_is_refused_and_nothing_is_stored(String line) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> enter(line))
                .satisfies(refused -> assertThat(refused.violations())
                        .allMatch(violation -> violation.field().equals("line")));
        assertThat(points()).isEmpty();
    }

    @Test
    void what_the_parser_lets_pass_the_service_still_checks_and_then_stores_nothing_of_the_line() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> enter("ut b 7 30s ref \"bell \u0007 sign\""));
        assertThat(points()).isEmpty();
        assertThat(history.pointLives(client)).isEmpty();
    }

    @Test
    void a_script_in_a_note_is_kept_as_text() {
        enter("ut l note <script>alert(1)</script>");
        assertThat(points().getFirst().data().note()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void points_of_another_clients_visit_cannot_be_reached() {
        enter("ut l 7");
        List<FindingId> foreign = shown();
        ClientId other = clients.create(new ClientDraft("Bea", "Moss", "", null, "", ""));
        VisitId othersVisit = visits.start(other);
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> quickEntry.enter(othersVisit, "#1 2 30s", foreign));
        quickEntry.enter(othersVisit, "ut l 3", foreign);
        assertThat(points().getFirst().data().tendernessBefore()).isEqualTo(7);
        assertThat(visits.open(othersVisit).findings()).hasSize(1);
    }

    @Test
    void a_signed_visit_takes_no_line_and_gives_none_back() {
        QuickEntryReceipt receipt = enter("ut l 7");
        fixtures.agree(visit);
        visits.sign(visit);
        assertThatExceptionOfType(SignedVisitException.class).isThrownBy(() -> enter("ut l 3"));
        assertThatExceptionOfType(SignedVisitException.class).isThrownBy(() -> quickEntry.undo(receipt));
        assertThat(points().getFirst().data().tendernessBefore()).isEqualTo(7);
    }

    @Test
    void the_front_desk_is_refused() {
        QuickEntryReceipt receipt = enter("ut l 7");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TestStaff.as(Role.FRONT_DESK, () -> quickEntry.enter(visit, "ut l 3", List.of())));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TestStaff.as(Role.FRONT_DESK, () -> quickEntry.undo(receipt)));
    }

    @Test
    void undo_takes_added_points_out_again_without_a_trace_among_the_lives() {
        QuickEntryReceipt receipt = enter("lev b 6>4 45s");
        assertThat(quickEntry.undo(receipt).findings()).isEmpty();
        assertThat(history.pointLives(client)).isEmpty();
    }

    @Test
    void undo_puts_a_changed_point_back_as_it_was() {
        enter("ut l act 7>3 20s ref temple note dull");
        startNextVisit();
        FindingDetails before = points().getFirst();
        QuickEntryReceipt receipt = enter("ut l res 1>0 2x30s ref neck note gone tb-");
        FindingDetails undone = quickEntry.undo(receipt).findings().getFirst();
        assertThat(undone.data()).isEqualTo(before.data());
        assertThat(undone.holds()).isEmpty();
        assertThat(undone.data().recheck()).isEqualTo(Recheck.TO_RECHECK);
    }

    @Test
    void undo_refuses_to_lose_what_was_charted_since() {
        QuickEntryReceipt receipt = enter("ut l 7 30s");
        FindingDetails point = points().getFirst();
        holds.record(
                point.id(),
                new HoldData(
                        UUID.randomUUID(),
                        HoldTechnique.ISCHAEMIC_COMPRESSION,
                        HoldTool.THUMB,
                        3,
                        new BigDecimal("40.0")));
        assertThatExceptionOfType(StaleVersionException.class).isThrownBy(() -> quickEntry.undo(receipt));
        assertThat(seconds(points().getFirst())).containsExactly("30.0", "40.0");
        QuickEntryReceipt later = enter("ut l 6");
        enter("ut l 5");
        assertThatExceptionOfType(StaleVersionException.class).isThrownBy(() -> quickEntry.undo(later));
        assertThat(points().getFirst().data().tendernessBefore()).isEqualTo(5);
    }

    @Test
    void undo_of_both_sides_is_whole_or_not_at_all() {
        QuickEntryReceipt receipt = enter("ut b 7");
        enter("ut r 2");
        assertThatExceptionOfType(StaleVersionException.class).isThrownBy(() -> quickEntry.undo(receipt));
        assertThat(points()).hasSize(2);
    }

    @Test
    void every_point_and_hold_of_a_line_leaves_its_row_in_the_audit_trail() {
        enter("ut b 7 30s");
        assertThat(jdbc.sql("select action from audit_entry where subject_kind = 'finding' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("CREATED", "CHANGED", "CREATED", "CHANGED");
    }
}
