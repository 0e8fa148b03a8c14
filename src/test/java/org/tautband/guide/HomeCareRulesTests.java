package org.tautband.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tautband.common.Messages;
import org.tautband.guide.Advice.Suggestion;
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.guide.HomeCareQuery.Point;
import org.tautband.guide.HomeCareQuery.Side;
import org.tautband.guide.HomeCareQuery.State;

/** What typical clients are told. A line is: a star when recommended, item, variant, points. */
class HomeCareRulesTests {

    private static final Messages MESSAGES = new Messages();

    private final HomeCareRules rules = new HomeCareRules(GuideLoader.load());

    @Test
    void an_office_worker_with_a_sore_upper_trapezius() {
        Advice advice = advise(Muscles.active(1, "upper_trapezius", 7, 3));
        assertThat(lines(advice))
                .containsExactly(
                        "* stretch neck_side_bend [1]",
                        "* self_pressure self_pressure_fingers [1]",
                        "* heat [1]",
                        "* rest [1]",
                        "posture_breaks [1]",
                        "cold [1]",
                        "massage [1]",
                        "rub [1]",
                        "aerobic []",
                        "hydration []",
                        "advice upper_back [1]",
                        "advice what_a_knot_is [1]",
                        "advice when_to_see_a_doctor []");
        assertThat(reasons(advice.suggestions().getFirst()))
                .containsExactly("because of left upper trapezius, tender 7");
        assertThat(advice.suppressed()).isEmpty();
    }

    @Test
    void a_mildly_tender_latent_point_brings_no_rest_and_no_cold() {
        Advice advice = advise(Muscles.latent(1, "rhomboids", 4, 1));
        assertThat(lines(advice))
                .startsWith("* stretch upper_back_hug [1]", "* self_pressure self_pressure_ball_wall [1]", "* heat [1]")
                .contains("foam_roller roller_upper_back [1]")
                .noneMatch(line -> line.contains("rest") || line.contains("cold"));
    }

    @Test
    void two_muscles_with_one_stretch_share_it_and_are_both_named() {
        Advice advice = advise(Muscles.active(1, "infraspinatus", 6, 4), Muscles.latent(2, "supraspinatus", 3, 2));
        assertThat(lines(advice)).contains("* stretch cross_body_shoulder [1, 2]");
        assertThat(reasons(advice.suggestions().getFirst()))
                .containsExactly("because of left infraspinatus, tender 6", "because of right supraspinatus, tender 3");
    }

    @Test
    void a_numb_foot_leaves_warmth_cold_and_pressure_out_everywhere_when_nobody_noted_where() {
        Advice advice = advise(Set.of(NotedCondition.of("impaired_sensation")), Muscles.active(1, "soleus", 7, 4));
        assertThat(lines(advice))
                .contains("* stretch calf_bent [1]")
                .noneMatch(line -> line.contains("heat")
                        || line.contains("cold")
                        || line.contains("self_pressure")
                        || line.contains("foam_roller"));
        assertThat(suppressions(advice))
                .contains(
                        "heat: Numb skin, neuropathy",
                        "cold: Numb skin, neuropathy",
                        "self_pressure: Numb skin, neuropathy");
    }

    @Test
    void a_numb_foot_that_was_noted_at_the_foot_leaves_the_shoulder_its_warm_pack_with_a_warning() {
        NotedCondition numbFoot = new NotedCondition("impaired_sensation", Set.of(BodyArea.FOOT));
        Advice advice = advise(Set.of(numbFoot), Muscles.active(1, "upper_trapezius", 7, 3));
        Suggestion heat = suggestion(advice, "heat");
        assertThat(heat.warnings())
                .extracting(Advice.Warning::text)
                .containsExactly("Keep away from skin that feels numb.");
    }

    @Test
    void a_fresh_sprain_gets_cold_before_anything_else_and_no_heat() {
        NotedCondition sprain = new NotedCondition("acute_injury_swelling", Set.of(BodyArea.LEG));
        Advice advice = advise(Set.of(sprain), Muscles.active(1, "peroneus_longus_brevis", 8, 8));
        assertThat(lines(advice).getFirst()).isEqualTo("* cold [1]");
        assertThat(lines(advice)).noneMatch(line -> line.contains("heat") || line.contains("ankle_turn_in"));
    }

    @Test
    void neck_muscles_beside_the_arteries_are_stretched_but_not_pressed() {
        Advice advice = advise(Muscles.active(1, "scalenes", 6, 4), Muscles.active(2, "upper_trapezius", 6, 3));
        assertThat(lines(advice))
                .contains("* stretch neck_side_bend [1, 2]", "* self_pressure self_pressure_fingers [2]");
        assertThat(suppressions(advice))
                .contains("self_pressure: left scalenes (anterior, middle, posterior): "
                        + "The nerves and the artery to the arm pass through here.");
    }

    @Test
    void a_pregnant_client_gets_gentle_items_each_with_its_warning() {
        Advice advice = advise(Set.of(NotedCondition.of("pregnancy")), Muscles.active(1, "gluteus_medius", 6, 3));
        assertThat(suggestion(advice, "stretch").warnings()).isNotEmpty();
        assertThat(suggestion(advice, "heat").warnings())
                .extracting(Advice.Warning::text)
                .containsExactly("Do not put heat on your belly.");
    }

    @Test
    void someone_on_a_blood_thinner_is_told_to_press_lightly() {
        Advice advice =
                advise(Set.of(NotedCondition.of("anticoagulant_bleeding")), Muscles.active(1, "gastrocnemius", 6, 3));
        assertThat(suggestion(advice, "self_pressure").warnings()).hasSize(2);
    }

    @Test
    void a_point_that_got_worse_under_the_hands_gets_cold() {
        Advice advice = advise(Muscles.latent(1, "triceps_brachii", 3, 5));
        assertThat(reasons(suggestion(advice, "cold")))
                .containsExactly(
                        "because it was more tender after treatment than before: right triceps brachii, tender 3");
    }

    @Test
    void no_change_for_a_month_leads_to_a_doctor_or_a_physiotherapist() {
        Advice advice = advise(Muscles.unchangedFor(Muscles.active(1, "piriformis", 6, 6), 30));
        assertThat(lines(advice).getFirst()).isEqualTo("* pt_referral [1]");
        assertThat(reasons(advice.suggestions().getFirst()))
                .containsExactly("because there is no clear change after 30 days: left piriformis, tender 6");
    }

    @Test
    void a_resolved_point_asks_for_nothing() {
        Advice advice = advise(Muscles.point(1, "upper_trapezius", Side.LEFT, State.RESOLVED, 0, 0));
        assertThat(lines(advice)).containsExactly("aerobic []", "hydration []", "advice when_to_see_a_doctor []");
    }

    @Test
    void no_points_at_all_give_the_general_advice() {
        assertThat(lines(advise())).containsExactly("aerobic []", "hydration []", "advice when_to_see_a_doctor []");
    }

    @Test
    void a_muscle_without_a_stretch_gets_none() {
        assertThat(lines(advise(Muscles.active(1, "occipitofrontalis", 5, 2)))).noneMatch(l -> l.contains("stretch"));
    }

    @Test
    void at_most_four_are_recommended() {
        Advice advice = advise(
                Muscles.active(1, "upper_trapezius", 8, 4),
                Muscles.active(2, "levator_scapulae", 8, 4),
                Muscles.active(3, "infraspinatus", 8, 4),
                Muscles.active(4, "pectoralis_major", 8, 4),
                Muscles.active(5, "rhomboids", 8, 4));
        assertThat(advice.suggestions().stream().filter(Suggestion::recommended))
                .hasSize(4);
    }

    private Advice advise(Point... points) {
        return advise(Set.of(), points);
    }

    private Advice advise(Set<NotedCondition> conditions, Point... points) {
        return rules.evaluate(new HomeCareQuery(List.of(points), conditions, Set.of(), 40));
    }

    private static Suggestion suggestion(Advice advice, String item) {
        return advice.suggestions().stream()
                .filter(s -> s.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(Advice advice) {
        return advice.suggestions().stream()
                .map(s -> Stream.of(
                                s.recommended() ? "*" : "",
                                s.item(),
                                s.variant(),
                                s.points().toString())
                        .filter(part -> part != null && !part.isEmpty())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static List<String> reasons(Suggestion suggestion) {
        return suggestion.reasons().stream()
                .map(reason -> reason.in(MESSAGES, Locale.ENGLISH))
                .toList();
    }

    private static List<String> suppressions(Advice advice) {
        return advice.suppressed().stream()
                .map(s -> s.item() + ": " + s.reason().in(MESSAGES, Locale.ENGLISH))
                .toList();
    }
}
