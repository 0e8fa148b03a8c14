package org.tautband.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tautband.guide.HomeCareQuery.Point;
import org.tautband.guide.HomeCareQuery.Side;
import org.tautband.guide.HomeCareQuery.State;

/** No muscle is pressed at home against the note of the catalogue: each of the 90 is tried. */
class SelfCareTests {

    private static final Pattern FORBIDS = Pattern.compile(
            "no (deep )?(belly )?self pressure|therapist only|avoid strong|no deep", Pattern.CASE_INSENSITIVE);
    private static final Pattern WARNS = Pattern.compile(
            "do not press|stop|avoid|first|review|cleared|assessment|nerve|light|gentle|dental",
            Pattern.CASE_INSENSITIVE);

    private final Guide guide = GuideLoader.load();
    private final HomeCareRules rules = new HomeCareRules(guide);

    static List<String> muscles() {
        return Muscles.ids();
    }

    @Test
    void there_are_ninety_muscles() {
        assertThat(muscles()).hasSize(90).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("muscles")
    void a_muscle_whose_note_forbids_it_is_never_pressed_or_rolled(String muscle) {
        boolean forbidden = FORBIDS.matcher(Muscles.note(muscle)).find();
        if (forbidden) {
            assertThat(guide.selfCare().never()).containsKey(muscle);
        }
        if (guide.selfCare().never().containsKey(muscle)) {
            for (State state : State.values()) {
                Point point = Muscles.point(1, muscle, Side.LEFT, state, 9, 2);
                Advice advice = rules.evaluate(query(point));
                assertThat(advice.suggestions())
                        .noneMatch(s -> guide.item(s.item()).pressesPoints());
            }
            assertThat(press(Muscles.active(1, muscle, 9, 2)).excluded()).isTrue();
            assertThat(roll(Muscles.active(1, muscle, 9, 2)).excluded()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("muscles")
    void a_note_is_either_a_ban_a_warning_or_about_something_else(String muscle) {
        String note = Muscles.note(muscle);
        SelfCare care = guide.selfCare();
        boolean banned = care.never().containsKey(muscle);
        boolean warned = care.withCare().containsKey(muscle);
        if (!note.isEmpty()) {
            assertThat(banned || warned || care.unaffected().contains(muscle)).isTrue();
            assertThat(banned || warned)
                    .isEqualTo(
                            WARNS.matcher(note).find() || FORBIDS.matcher(note).find());
        }
        if (warned) {
            assertThat(press(Muscles.active(1, muscle, 5, 3)).warnings()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("muscles")
    void a_point_in_an_area_to_avoid_is_never_pressed_or_rolled(String muscle) {
        Point point = Muscles.inAvoidArea(Muscles.active(1, muscle, 8, 3));
        assertThat(press(point).excluded()).isTrue();
        assertThat(roll(point).excluded()).isTrue();
        assertThat(rules.evaluate(query(point)).suggestions())
                .noneMatch(s -> guide.item(s.item()).pressesPoints());
    }

    @ParameterizedTest
    @MethodSource("muscles")
    void neck_low_back_belly_chest_and_face_are_never_rolled(String muscle) {
        Set<BodyArea> never =
                Set.of(BodyArea.NECK, BodyArea.MID_LOW_BACK, BodyArea.ABDOMEN, BodyArea.CHEST, BodyArea.HEAD_JAW);
        if (never.contains(Muscles.area(muscle))) {
            assertThat(guide.selfCare().roller()).doesNotContainKey(muscle);
            assertThat(roll(Muscles.active(1, muscle, 8, 3)).excluded()).isTrue();
        }
    }

    /** The parts of the body that the drawing of each way to press shows. */
    private static final Map<String, Set<BodyArea>> SHOWN = Map.ofEntries(
            Map.entry("press_fingers_face", Set.of(BodyArea.HEAD_JAW)),
            Map.entry("press_fingers_neck", Set.of(BodyArea.NECK)),
            Map.entry("self_pressure_fingers", Set.of(BodyArea.NECK, BodyArea.SHOULDER_UPPER_BACK)),
            Map.entry("press_fingers_chest", Set.of(BodyArea.CHEST)),
            Map.entry("press_fingers_side", Set.of(BodyArea.CHEST, BodyArea.SHOULDER_UPPER_BACK)),
            Map.entry("press_fingers_upper_arm", Set.of(BodyArea.SHOULDER_UPPER_BACK, BodyArea.ARM)),
            Map.entry("press_fingers_arm", Set.of(BodyArea.ARM)),
            Map.entry("press_fingers_hand", Set.of(BodyArea.HAND)),
            Map.entry("press_fingers_hip", Set.of(BodyArea.HIP)),
            Map.entry("press_fingers_thigh", Set.of(BodyArea.THIGH)),
            Map.entry("press_fingers_inner_thigh", Set.of(BodyArea.THIGH)),
            Map.entry("press_fingers_thigh_back", Set.of(BodyArea.THIGH)),
            Map.entry("press_fingers_leg", Set.of(BodyArea.LEG)),
            Map.entry("press_fingers_shin", Set.of(BodyArea.LEG)),
            Map.entry("press_fingers_foot", Set.of(BodyArea.FOOT)),
            Map.entry("press_fingers_foot_top", Set.of(BodyArea.FOOT)),
            Map.entry("self_pressure_ball_wall", Set.of(BodyArea.SHOULDER_UPPER_BACK, BodyArea.MID_LOW_BACK)),
            Map.entry("press_ball_low_back", Set.of(BodyArea.MID_LOW_BACK)),
            Map.entry("press_ball_buttock", Set.of(BodyArea.HIP)),
            Map.entry("press_ball_foot", Set.of(BodyArea.FOOT)));

    @ParameterizedTest
    @MethodSource("muscles")
    void a_muscle_is_pressed_in_a_way_whose_drawing_shows_its_part_of_the_body(String muscle) {
        List<String> ways = guide.selfCare().press().entrySet().stream()
                .filter(way -> way.getValue().contains(muscle))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(ways.isEmpty()).isEqualTo(guide.selfCare().never().containsKey(muscle));
        assertThat(ways).allSatisfy(way -> assertThat(SHOWN.get(way)).contains(Muscles.area(muscle)));
    }

    @ParameterizedTest
    @MethodSource("muscles")
    void whoever_asks_for_it_a_way_that_shows_another_muscle_is_refused(String muscle) {
        Point point = Muscles.active(1, muscle, 5, 3);
        for (Variant way : guide.variants(GuideItem.SELF_PRESSURE)) {
            Verdict verdict = rules.verdict(query(point), GuideItem.SELF_PRESSURE, way.key(), Set.of(1));
            boolean shown = guide.selfCare().shows(way.key(), point);
            assertThat(verdict.excluded()).as(way.key()).isEqualTo(!shown);
            assertThat(verdict.suppressed().isEmpty()).isEqualTo(shown);
        }
    }

    @Test
    void a_foot_is_pressed_with_a_ball_only_where_there_is_one() {
        Point sole = Muscles.active(1, "quadratus_plantae", 5, 3);
        assertThat(wayToPress(query(sole))).isEqualTo("press_fingers_foot");
        assertThat(wayToPress(query(sole).withEquipment(Set.of(Equipment.BALL))))
                .isEqualTo("press_ball_foot");
    }

    private String wayToPress(HomeCareQuery query) {
        return rules.evaluate(query).suggestions().stream()
                .filter(suggestion -> suggestion.item().equals(GuideItem.SELF_PRESSURE))
                .map(suggestion -> String.valueOf(suggestion.variant()))
                .collect(Collectors.joining());
    }

    @Test
    void the_data_names_only_muscles_of_the_catalogue() {
        SelfCare care = guide.selfCare();
        assertThat(muscles())
                .containsAll(care.never().keySet())
                .containsAll(care.withCare().keySet())
                .containsAll(care.unaffected())
                .containsAll(care.press().values().stream().flatMap(Set::stream).toList())
                .containsAll(care.roller().keySet());
    }

    @Test
    void a_note_that_nobody_has_sorted_yet_keeps_the_hands_off() {
        Point own = new Point(
                1, "own_muscle", "Own", Side.LEFT, BodyArea.ARM, State.ACTIVE, 5, 3, "none", "careful", false, null);
        assertThat(press(own).excluded()).isTrue();
    }

    @Test
    void pressing_needs_a_point() {
        assertThat(rules.verdict(query(), GuideItem.SELF_PRESSURE, "self_pressure_fingers", Set.of())
                        .excluded())
                .isTrue();
    }

    private Verdict press(Point point) {
        return rules.verdict(query(point), GuideItem.SELF_PRESSURE, null, Set.of(1));
    }

    private Verdict roll(Point point) {
        return rules.verdict(query(point), GuideItem.FOAM_ROLLER, null, Set.of(1));
    }

    private static HomeCareQuery query(Point... points) {
        return new HomeCareQuery(List.of(points), Set.of(), Set.of(), 40);
    }
}
