package org.tautband.homecare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.anatomy.Side;
import org.tautband.charting.FindingData;
import org.tautband.charting.FindingService;
import org.tautband.charting.PointPlace;
import org.tautband.charting.PointState;
import org.tautband.charting.Sign;
import org.tautband.charting.Signs;
import org.tautband.charting.SoapSection;
import org.tautband.charting.VisitId;
import org.tautband.charting.VisitService;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.common.InvalidInputException;
import org.tautband.database.TestDatabase;
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.homecare.SheetProposal.Offer;
import org.tautband.intake.HealthNotes;
import org.tautband.intake.IntakeService;

/** UC-04: what is offered, what is refused, and that an issued sheet stays as it was. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class SheetServiceTests {

    @Autowired
    private SheetService sheets;

    @Autowired
    private ClientService clients;

    @Autowired
    private VisitService visits;

    @Autowired
    private FindingService findings;

    @Autowired
    private IntakeService intake;

    @Autowired
    private MuscleCatalogue catalogue;

    @Autowired
    private JdbcClient jdbc;

    private ClientId client = new ClientId(new UUID(0, 0));
    private VisitId visit = new VisitId(new UUID(0, 0));

    @BeforeEach
    void chartAVisit() {
        jdbc.sql("insert into clinic values (1, 'Harbour Massage', '', '', '', 'A4', 10, now(), 0)")
                .update();
        client = clients.create(new ClientDraft("Ann", "Lee", "", null, "", ""));
        visit = visits.start(client);
        chart("upper_trapezius", Side.LEFT);
    }

    private void chart(String muscle, Side side) {
        BodyPoint right =
                catalogue.find(muscle).orElseThrow().triggerPoints().getFirst().at();
        findings.add(visit, new PointPlace(muscle, side, side == Side.RIGHT ? right : right.mirrored()), active());
    }

    private static FindingData active() {
        return FindingData.FOUND
                .withState(PointState.ACTIVE)
                .withSigns(Signs.NOT_TESTED
                        .withTautBand(Sign.YES)
                        .withTenderSpot(Sign.YES)
                        .withReferredPain(Sign.YES))
                .withTendernessBefore(7)
                .withTendernessAfter(3);
    }

    private static SheetDraft draft(ChosenItem... items) {
        return new SheetDraft(List.of(items), "", "", Paper.A4, TypeSize.STANDARD);
    }

    private static ChosenItem chosen(String item, @Nullable String variant, Integer... points) {
        return new ChosenItem(item, variant, List.of(points), "");
    }

    private SheetDraft recommended() {
        return draft(sheets.propose(visit).offers().stream()
                .filter(Offer::recommended)
                .map(Offer::chosen)
                .toArray(ChosenItem[]::new));
    }

    private void note(String condition) {
        intake.change(client, intake.open(client), new HealthNotes(Set.of(NotedCondition.of(condition)), Set.of()));
    }

    @Test
    void every_offer_says_why_with_the_clients_own_side() {
        List<Offer> offers = sheets.propose(visit).offers();
        assertThat(offers)
                .isNotEmpty()
                .allSatisfy(offer -> assertThat(offer.reasons()).isNotEmpty());
        assertThat(offers.stream().flatMap(offer -> offer.reasons().stream()))
                .anyMatch(reason -> reason.contains("left upper trapezius, tender 7"))
                .noneMatch(reason -> reason.contains("right upper trapezius"));
        assertThat(offers.stream().map(offer -> offer.chosen().item()))
                .contains("stretch", "heat", "self_pressure", "hydration");
    }

    @Test
    void numb_skin_leaves_out_heat_and_cold_and_says_so() {
        note("impaired_sensation");
        SheetProposal proposal = sheets.propose(visit);
        assertThat(proposal.offers().stream().map(offer -> offer.chosen().item()))
                .doesNotContain("heat", "cold", "self_pressure");
        assertThat(proposal.leftOut().stream().map(SheetProposal.LeftOut::reason))
                .anyMatch(reason -> reason.contains("Numb skin"));
    }

    @Test
    void an_excluded_item_is_refused_even_when_it_is_asked_for() {
        note("diabetes");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> sheets.issue(visit, draft(chosen("heat", null, 1))));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> sheets.preview(visit, draft(chosen("heat", null, 1))));
        assertThat(sheets.ofClient(client)).isEmpty();
    }

    @Test
    void a_muscle_beside_the_neck_arteries_is_never_given_self_pressure() {
        chart("sternocleidomastoid_sternal", Side.RIGHT);
        assertThat(sheets.propose(visit).offers().stream()
                        .filter(offer -> offer.chosen().item().equals("self_pressure"))
                        .flatMap(offer -> offer.chosen().points().stream()))
                .doesNotContain(2);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> sheets.issue(visit, draft(chosen("self_pressure", "self_pressure_fingers", 2))));
    }

    @Test
    void a_caution_prints_its_warning() {
        note("anticoagulant_bleeding");
        Offer press = sheets.propose(visit).offers().stream()
                .filter(offer -> offer.chosen().item().equals("self_pressure"))
                .findFirst()
                .orElseThrow();
        assertThat(press.warnings()).isNotEmpty();
        assertThat(sheets.preview(visit, draft(press.chosen())))
                .contains(press.warnings().getFirst().substring(0, 20));
    }

    @Test
    void a_red_flag_means_no_sheet() {
        intake.change(client, HealthNotes.NOTHING_NOTED, new HealthNotes(Set.of(), Set.of("leg_clot")));
        SheetProposal proposal = sheets.propose(visit);
        assertThat(proposal.stopped()).isTrue();
        assertThat(proposal.offers()).isEmpty();
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> sheets.issue(visit, draft(chosen("rest", null))));
    }

    @Test
    void what_was_issued_comes_back_bit_for_bit_and_shows_the_clients_points() {
        SheetId id = sheets.issue(visit, recommended());
        SheetFile first = sheets.print(id);
        assertThat(first.pdf()).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(first.page()).contains("Ann Lee", "left upper trapezius", "Harbour Massage");
        visits.saveText(visit, SoapSection.PLAN, "", "something else");
        assertThat(sheets.print(id).pdf()).isEqualTo(first.pdf());
    }

    @Test
    void hostile_text_stands_on_the_page_as_text() {
        SheetDraft hostile = new SheetDraft(
                recommended().items(), "<script>alert(1)</script><img src=x>", "", Paper.LETTER, TypeSize.LARGE);
        assertThat(sheets.preview(visit, hostile))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void a_sheet_without_anything_to_do_is_refused() {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> sheets.issue(visit, draft()));
    }

    @Test
    void the_front_desk_prints_what_was_issued_and_sees_no_suggestion() {
        SheetId id = sheets.issue(visit, recommended());
        assertThat(TestStaff.as(Role.FRONT_DESK, () -> sheets.print(id)).pdf()).isNotEmpty();
        assertThat(TestStaff.as(Role.FRONT_DESK, () -> sheets.ofClient(client))).hasSize(1);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TestStaff.as(Role.FRONT_DESK, () -> sheets.propose(visit)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TestStaff.as(Role.FRONT_DESK, () -> sheets.preview(visit, draft())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update home_care_sheet set page = 'forged'",
                "update home_care_sheet set pdf = 'forged', pdf_sha256 = sha256('forged')",
                "delete from home_care_sheet",
                "truncate home_care_sheet"
            })
    void the_database_refuses_to_change_an_issued_sheet(String sql) throws SQLException {
        sheets.issue(visit, recommended());
        for (Connection connection : List.of(
                TestDatabase.shared().connectAsApplication(),
                TestDatabase.shared().connectAsOwner())) {
            try (connection;
                    Statement statement = connection.createStatement()) {
                assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.executeUpdate(sql));
            }
        }
    }
}
