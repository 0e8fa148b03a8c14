package org.tautband.history.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tautband.charting.PointState.ACTIVE;
import static org.tautband.charting.PointState.LATENT;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tautband.charting.HoldTechnique;
import org.tautband.charting.PointMoment;
import org.tautband.common.Messages;
import org.tautband.history.Lives;
import org.tautband.history.Spread;

/** UC-05: charts say their values to those who cannot see them, and hold no markup but their own. */
class ChartTests {

    private static final Messages MESSAGES = new Messages();
    private static final Words WORDS =
            new Words((key, values) -> MESSAGES.getTranslation(key, Locale.ENGLISH, values), Locale.ENGLISH);
    private static final Pattern VALUE =
            Pattern.compile("<g class=\"chart-value\"[^>]*tabindex=\"(-?\\d)\" aria-label=\"([^\"]*)\"");

    private static List<String> spoken(String svg) {
        return VALUE.matcher(svg).results().map(value -> value.group(2)).toList();
    }

    @Test
    void every_visit_is_a_value_and_one_that_did_not_look_says_so() {
        List<PointMoment> moments = Lives.of("soleus")
                .found(ACTIVE, 7, 3, Lives.hold(HoldTechnique.OTHER, "30"), Lives.hold(HoldTechnique.OTHER, "12.5"))
                .notAssessed()
                .found(LATENT, 4, null)
                .life()
                .moments();
        assertThat(spoken(LifeChart.of(moments, "Life", WORDS)))
                .containsExactly(
                        "Mar 2, 2026: Active, tenderness 7 before and 3 after, held 42.5 s",
                        "Mar 9, 2026: not assessed",
                        "Mar 16, 2026: Latent, tenderness 4 before and – after, not held");
    }

    @Test
    void a_visit_that_did_not_look_draws_no_tenderness() {
        String gap = LifeChart.of(Lives.of("soleus").notAssessed().life().moments(), "Life", WORDS);
        String found =
                LifeChart.of(Lives.of("soleus").found(ACTIVE, 7, 3).life().moments(), "Life", WORDS);
        assertThat(gap).doesNotContain(Svg.LESS);
        assertThat(found).contains(Svg.LESS);
    }

    @Test
    void only_the_first_value_is_a_stop_of_the_tab_key() {
        Lives lives = Lives.of("soleus");
        IntStream.range(0, 40).forEach(i -> lives.found(ACTIVE, i % 11, 1));
        String svg = LifeChart.of(lives.life().moments(), "Life", WORDS);
        List<String> stops = VALUE.matcher(svg)
                .results()
                .map((MatchResult value) -> value.group(1))
                .toList();
        assertThat(stops).hasSize(LifeChart.MOST).startsWith("0").containsOnlyOnce("0");
    }

    @Test
    void what_people_typed_cannot_become_markup() {
        assertThat(LifeChart.of(List.of(), "<script>\"&", WORDS))
                .contains("aria-label=\"&lt;script&gt;&quot;&amp;\"")
                .doesNotContain("<script");
    }

    @Test
    void too_few_cases_draw_a_hollow_mean_and_say_so() {
        SpreadChart.Row few = new SpreadChart.Row("Cupping", Spread.of(List.of(-2.0, -1.0)));
        SpreadChart.Row many = new SpreadChart.Row("Pressing", Spread.of(List.of(-3.0, -2.0, -1.0, -2.0, -2.0)));
        String svg = SpreadChart.of(List.of(few, many), "Change", WORDS);
        assertThat(spoken(svg))
                .containsExactly(
                        "Cupping: 2 cases, too few to compare; mean change −1.5, from −2 to −1",
                        "Pressing: 5 cases, mean change −2, standard deviation 0.7, from −3 to −1");
        assertThat(svg.indexOf("fill=\"" + Svg.PAPER + "\" stroke"))
                .isBetween(svg.indexOf("Cupping"), svg.indexOf("Pressing:"));
    }
}
