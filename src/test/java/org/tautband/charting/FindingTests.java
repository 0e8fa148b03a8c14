package org.tautband.charting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tautband.charting.SampleFindings.LEFT_TRAPEZIUS;
import static org.tautband.charting.SampleFindings.hold;
import static org.tautband.charting.SampleFindings.tender;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.BodyShape;
import org.tautband.anatomy.BodyView;
import org.tautband.anatomy.Side;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.common.InvalidInputException;
import org.tautband.common.StaleVersionException;
import org.tautband.common.TextConflictException;

/** UC-03, chart a visit: what is found at a trigger point. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class FindingTests {

    @Autowired
    private ClientService clients;

    @Autowired
    private VisitService visits;

    @Autowired
    private FindingService findings;

    @Autowired
    private HoldService holds;

    private ClientId client = new ClientId(new UUID(0, 0));

    @BeforeEach
    void addClient() {
        client = clients.create(new ClientDraft("Ann", "Lee", "", null, "", ""));
    }

    private FindingDetails only(VisitId visit) {
        return visits.open(visit).findings().getFirst();
    }

    @Test
    void a_finding_with_its_holds_comes_back_as_it_was_recorded() {
        VisitId visit = visits.start(client);
        FindingId id = findings.add(visit, LEFT_TRAPEZIUS, FindingData.FOUND);
        findings.change(id, only(visit).version(), tender(7, 3));
        holds.record(id, hold(UUID.randomUUID(), "30.4"));
        holds.record(id, hold(UUID.randomUUID(), "45.0"));
        FindingDetails stored = only(visit);
        assertThat(stored.place()).isEqualTo(LEFT_TRAPEZIUS);
        assertThat(stored.data()).isEqualTo(tender(7, 3));
        assertThat(stored.holds().stream()
                        .map(held -> held.data().seconds().toPlainString() + " #" + held.repetition()))
                .containsExactly("30.4 #1", "45.0 #2");
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

    @ParameterizedTest
    @CsvSource({
        "KILOPASCAL, 9.9",
        "KILOPASCAL, 2000.1",
        "KILOPASCAL, 210.123",
        "KGF_PER_CM2, 0.05",
        "KGF_PER_CM2, 210",
        "NEWTON, 0.5",
        "NEWTON, 201"
    })
    void a_reading_that_no_algometer_shows_is_refused(PressureUnit unit, BigDecimal reading) {
        VisitId visit = visits.start(client);
        FindingData data = FindingData.FOUND.withPressurePain(
                new PressurePain(unit, BigDecimal.ONE, List.of(BigDecimal.TEN, reading)));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> findings.add(visit, LEFT_TRAPEZIUS, data))
                .satisfies(refused ->
                        assertThat(refused.violations().getFirst().field()).isEqualTo("readings"));
    }

    @Test
    void a_fourth_reading_and_an_impossible_probe_are_refused() {
        VisitId visit = visits.start(client);
        PressurePain four = SampleFindings.kilopascals("100", "110", "120", "130");
        PressurePain probe = new PressurePain(PressureUnit.NEWTON, new BigDecimal("10.5"), List.of(BigDecimal.TEN));
        for (PressurePain wrong : List.of(four, probe)) {
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> findings.add(visit, LEFT_TRAPEZIUS, FindingData.FOUND.withPressurePain(wrong)));
        }
    }

    @Test
    void a_referral_is_drawn_on_the_body_and_as_an_area() {
        VisitId visit = visits.start(client);
        BodyShape beside = BodyShape.area(
                List.of(SampleFindings.back(1, 1), SampleFindings.back(5, 1), SampleFindings.back(5, 5)));
        for (BodyShape wrong : List.of(beside, SampleFindings.BAND)) {
            FindingData data = FindingData.FOUND.withRefersTo(Referral.NONE.withOutline(wrong));
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> findings.add(visit, LEFT_TRAPEZIUS, data));
        }
    }

    @Test
    void a_note_is_kept_as_typed_while_other_fields_change() {
        VisitId visit = visits.start(client);
        FindingId id = findings.add(visit, LEFT_TRAPEZIUS, FindingData.FOUND);
        findings.saveNote(id, "", "half a word ");
        findings.change(id, only(visit).version(), only(visit).data().withTendernessBefore(5));
        findings.saveNote(id, "half a word ", "half a word no more");
        assertThat(only(visit).data().note()).isEqualTo("half a word no more");
        assertThat(only(visit).data().tendernessBefore()).isEqualTo(5);
    }

    @Test
    void two_editors_of_one_note_see_the_conflict_and_lose_nothing() {
        VisitId visit = visits.start(client);
        FindingId id = findings.add(visit, LEFT_TRAPEZIUS, FindingData.FOUND);
        findings.saveNote(id, "", "first tab");
        assertThatExceptionOfType(TextConflictException.class)
                .isThrownBy(() -> findings.saveNote(id, "", "second tab"))
                .satisfies(conflict -> assertThat(conflict.stored()).isEqualTo("first tab"));
        assertThat(only(visit).data().note()).isEqualTo("first tab");
    }

    @Test
    void a_note_stored_meanwhile_makes_an_older_editor_stale() {
        VisitId visit = visits.start(client);
        FindingId id = findings.add(visit, LEFT_TRAPEZIUS, FindingData.FOUND);
        FindingDetails seen = only(visit);
        findings.saveNote(id, "", "typed elsewhere");
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(
                        () -> findings.change(id, seen.version(), seen.data().withState(PointState.LATENT)));
        assertThat(only(visit).data().note()).isEqualTo("typed elsewhere");
    }

    @Test
    void the_objective_names_the_pressure_pain_threshold_and_where_it_refers_to() {
        VisitId visit = visits.start(client);
        findings.add(visit, LEFT_TRAPEZIUS, tender(7, 3));
        assertThat(visits.open(visit).soap().objective())
                .contains("pressure pain threshold 225.2 kPa (mean of 3, probe 1 cm²)", "temple, behind the eye");
    }
}
