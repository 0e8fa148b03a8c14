package org.tautband.charting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
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
import org.tautband.accounts.TestStaff;
import org.tautband.anatomy.BodyRegion;
import org.tautband.anatomy.Side;
import org.tautband.charting.Reach.Judged;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientService;
import org.tautband.common.InvalidInputException;
import org.tautband.common.StaleVersionException;

/** UC-03: ranges of motion, areas with minutes, and products. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class TreatmentTests {

    private static final MotionData MEASURED =
            new MotionData(new Reach(Judged.RESTRICTED, 45), new Reach(Judged.WITHIN_NORMAL, 62));

    @Autowired
    private ClientService clients;

    @Autowired
    private VisitService visits;

    @Autowired
    private MotionService motions;

    @Autowired
    private TreatmentService treatments;

    private VisitId visit = new VisitId(new UUID(0, 0));

    @BeforeEach
    void startAVisit() {
        visit = visits.start(clients.create(new ClientDraft("Ann", "Lee", "", null, "", "")));
    }

    private MotionDetails addRotation(Side side) {
        return motions.add(visit, "neck_rotation", side).treatment().motions().getLast();
    }

    private TreatedAreaDetails addArea(BodyRegion region) {
        return treatments.addArea(visit, region).treatment().areas().stream()
                .filter(area -> area.area() == region)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_movement_comes_back_as_it_was_measured_on_the_side_it_was_measured() {
        MotionDetails added = addRotation(Side.LEFT);
        motions.change(added.id(), added.version(), MEASURED);
        MotionDetails stored = visits.open(visit).treatment().motions().getFirst();
        assertThat(stored.side()).isEqualTo(Side.LEFT);
        assertThat(stored.data()).isEqualTo(MEASURED);
    }

    @Test
    void left_and_right_are_two_movements_and_each_is_there_once() {
        addRotation(Side.LEFT);
        addRotation(Side.RIGHT);
        addRotation(Side.LEFT);
        assertThat(visits.open(visit).treatment().motions())
                .extracting(MotionDetails::side)
                .containsExactly(Side.LEFT, Side.RIGHT);
    }

    @ParameterizedTest
    @CsvSource({"neck_rotation, MIDLINE", "neck_flexion, LEFT", "tail_wagging, LEFT"})
    void a_movement_that_does_not_exist_or_has_no_such_side_is_refused(String movement, Side side) {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> motions.add(visit, movement, side));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 111, 4000})
    void degrees_that_no_neck_can_turn_are_refused_and_what_is_stored_stays(int degrees) {
        MotionDetails added = addRotation(Side.LEFT);
        MotionDetails measured = motions.change(added.id(), added.version(), MEASURED)
                .treatment()
                .motions()
                .getFirst();
        MotionData impossible = new MotionData(MEASURED.before(), new Reach(null, degrees));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> motions.change(measured.id(), measured.version(), impossible));
        assertThat(visits.open(visit).treatment().motions()).containsExactly(measured);
    }

    @Test
    void two_tabs_do_not_overwrite_each_others_movement() {
        MotionDetails added = addRotation(Side.LEFT);
        motions.change(added.id(), added.version(), MEASURED);
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> motions.change(added.id(), added.version(), MotionData.NOT_TESTED));
        assertThat(visits.open(visit).treatment().motions().getFirst().data()).isEqualTo(MEASURED);
    }

    @Test
    void minutes_add_up_and_areas_stand_from_head_to_foot() {
        TreatedAreaDetails leg = addArea(BodyRegion.LEG);
        TreatedAreaDetails neck = addArea(BodyRegion.NECK);
        addArea(BodyRegion.CHEST);
        treatments.setMinutes(leg.id(), leg.version(), 15);
        TreatmentDetails stored =
                treatments.setMinutes(neck.id(), neck.version(), 10).treatment();
        assertThat(stored.areas())
                .extracting(TreatedAreaDetails::area)
                .containsExactly(BodyRegion.NECK, BodyRegion.CHEST, BodyRegion.LEG);
        assertThat(stored.minutes()).isEqualTo(25);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -5, 181})
    void impossible_minutes_are_refused(int minutes) {
        TreatedAreaDetails neck = addArea(BodyRegion.NECK);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> treatments.setMinutes(neck.id(), neck.version(), minutes));
    }

    @Test
    void two_tabs_do_not_overwrite_each_others_minutes() {
        TreatedAreaDetails neck = addArea(BodyRegion.NECK);
        treatments.setMinutes(neck.id(), neck.version(), 10);
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> treatments.setMinutes(neck.id(), neck.version(), 20));
    }

    @Test
    void a_product_stands_once_and_is_offered_the_next_time() {
        treatments.addProduct(visit, " Arnica oil ");
        treatments.addProduct(visit, "arnica OIL");
        treatments.addProduct(visit, "Jojoba oil");
        assertThat(visits.open(visit).treatment().products())
                .extracting(UsedProductDetails::name)
                .containsExactly("Arnica oil", "Jojoba oil");
        VisitId other = visits.start(clients.create(new ClientDraft("Bo", "Ek", "", null, "", "")));
        treatments.addProduct(other, "jojoba oil");
        assertThat(treatments.productsUsedBefore()).hasSize(2);
        assertThat(treatments.productsUsedBefore().getFirst()).isEqualToIgnoringCase("jojoba oil");
    }

    @Test
    void a_nameless_product_and_one_with_a_novel_for_a_name_are_refused() {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> treatments.addProduct(visit, "  "));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> treatments.addProduct(visit, "x".repeat(101)));
        treatments.addProduct(visit, "x".repeat(100));
    }

    @Test
    void all_of_it_is_part_of_the_objective() {
        MotionDetails rotation = addRotation(Side.LEFT);
        motions.change(rotation.id(), rotation.version(), MEASURED);
        motions.add(visit, "trunk_flexion", Side.MIDLINE);
        TreatedAreaDetails neck = addArea(BodyRegion.NECK);
        treatments.setMinutes(neck.id(), neck.version(), 10);
        addArea(BodyRegion.CHEST);
        treatments.addProduct(visit, "Arnica oil");
        visits.savePain(visit, new PainScores(null, null), new PainScores(6, 2));
        assertThat(visits.open(visit).soap().objective().lines())
                .containsExactly(
                        "Pain (0–10): 6 before, 2 after.",
                        "Neck rotation, left: 45° restricted before, 62° within normal after.",
                        "Treated: neck 10 min, chest; 10 min in all.",
                        "Products: Arnica oil.");
    }

    @Test
    void what_is_taken_out_is_gone_from_the_objective_too() {
        treatments.removeArea(addArea(BodyRegion.NECK).id());
        motions.remove(addRotation(Side.LEFT).id());
        UsedProductId oil = treatments
                .addProduct(visit, "Arnica oil")
                .treatment()
                .products()
                .getFirst()
                .id();
        assertThat(treatments.removeProduct(oil).soap().objective()).isEmpty();
    }

    @Test
    void a_discarded_draft_takes_all_of_it_along() {
        addRotation(Side.LEFT);
        addArea(BodyRegion.NECK);
        treatments.addProduct(visit, "Arnica oil");
        visits.discard(visit);
        assertThat(treatments.productsUsedBefore()).isEmpty();
    }

    @Test
    void the_front_desk_is_refused() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TestStaff.as(Role.FRONT_DESK, treatments::productsUsedBefore));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TestStaff.as(Role.FRONT_DESK, () -> motions.add(visit, "neck_rotation", Side.LEFT)));
    }
}
