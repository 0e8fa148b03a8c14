package org.tautband.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

    @Test
    void the_data_names_only_muscles_of_the_catalogue() {
        SelfCare care = guide.selfCare();
        assertThat(muscles())
                .containsAll(care.never().keySet())
                .containsAll(care.withCare().keySet())
                .containsAll(care.unaffected())
                .containsAll(care.withBall())
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
        assertThat(rules.verdict(query(), GuideItem.SELF_PRESSURE, SelfCare.FINGERS, Set.of())
                        .excluded())
                .isTrue();
    }

    private Verdict press(Point point) {
        return rules.verdict(query(point), GuideItem.SELF_PRESSURE, SelfCare.FINGERS, Set.of(1));
    }

    private Verdict roll(Point point) {
        return rules.verdict(query(point), GuideItem.FOAM_ROLLER, null, Set.of(1));
    }

    private static HomeCareQuery query(Point... points) {
        return new HomeCareQuery(List.of(points), Set.of(), Set.of(), 40);
    }
}
