package org.tautband.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tautband.guide.HomeAlerts.Caution;
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.guide.HomeCareQuery.Point;

/** What a client's own sheet says of what to leave out and where to take care. */
class HomeAlertsTests {

    private final Guide guide = TestGuide.load();
    private final HomeCareRules rules = new HomeCareRules(guide);

    private HomeAlerts alerts(Set<NotedCondition> noted, Point... points) {
        return rules.alerts(new HomeCareQuery(List.of(points), noted, Set.of(), null));
    }

    @Test
    void a_client_without_conditions_is_told_nothing() {
        assertThat(alerts(Set.of(), Muscles.active(1, "upper_trapezius", 7, 3))).isEqualTo(HomeAlerts.NONE);
    }

    @Test
    void what_is_excluded_is_left_out_and_what_needs_care_says_so() {
        HomeAlerts alerts = alerts(Set.of(NotedCondition.of("diabetes")));
        assertThat(alerts.leaveOut()).containsExactly("heat", "cold");
        assertThat(alerts.cautions())
                .contains(new Caution("massage", "Tell us if a part feels numb or has a sore."))
                .noneMatch(caution -> "heat".equals(caution.item()));
    }

    @Test
    void a_wound_on_the_leg_leaves_nothing_out_but_is_kept_away_from() {
        HomeAlerts alerts = alerts(Set.of(new NotedCondition("open_wound", Set.of(BodyArea.LEG))));
        assertThat(alerts.leaveOut()).isEmpty();
        assertThat(alerts.cautions())
                .containsOnlyOnce(new Caution(null, "Keep away from the wound."))
                .contains(new Caution("heat", "Keep the pack off the wound."));
    }

    @Test
    void a_point_beside_the_arteries_of_the_neck_is_left_alone_and_others_are_not() {
        assertThat(alerts(
                                Set.of(),
                                Muscles.active(1, "upper_trapezius", 7, 3),
                                Muscles.active(2, "sternocleidomastoid_sternal", 5, 2))
                        .leaveAlone())
                .containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "de"})
    void no_condition_is_named_and_no_note_for_the_therapist_is_told(String language) {
        Guide spoken = guide.in(Locale.of(language));
        for (Condition condition : spoken.conditions()) {
            NotedCondition noted = NotedCondition.of(condition.key());
            Stream<String> said = rules
                    .in(Locale.of(language))
                    .alerts(new HomeCareQuery(List.of(), Set.of(noted), Set.of(), null))
                    .cautions()
                    .stream()
                    .map(Caution::text);
            assertThat(said).as(condition.key()).doesNotContain(condition.label(), String.valueOf(condition.note()));
        }
    }
}
