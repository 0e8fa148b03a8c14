package org.tautband.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Would a trained therapist find the muscle that was meant? Asked at every typical trigger point of the catalogue. */
class MuscleRankingTests {

    private static final MuscleCatalogue CATALOGUE = MuscleCatalogue.load();

    record Site(Muscle muscle, TriggerPointSite site, BodyPoint tap) {
        @Override
        public String toString() {
            return tap.side() + " " + site.id() + " " + tap.view().key();
        }

        int rank(double dx, double dy) {
            List<RankedMuscle> ranked = CATALOGUE.nearest(new BodyPoint(tap.view(), tap.x() + dx, tap.y() + dy), 90);
            List<Muscle> muscles = ranked.stream().map(RankedMuscle::muscle).toList();
            return muscles.indexOf(muscle) + 1;
        }
    }

    static List<Site> sites() {
        return CATALOGUE.all().stream()
                .flatMap(muscle -> muscle.triggerPoints().stream()
                        .flatMap(site ->
                                Stream.of(site.at(), site.at().mirrored()).map(tap -> new Site(muscle, site, tap))))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void the_muscle_of_a_typical_trigger_point_is_among_the_first_three(Site site) {
        assertThat(site.rank(0, 0)).isBetween(1, 3);
    }

    @ParameterizedTest
    @MethodSource("sites")
    void a_tap_never_yields_the_other_side(Site site) {
        assertThat(CATALOGUE.nearest(site.tap(), 90))
                .isNotEmpty()
                .allMatch(ranked -> ranked.side() == site.tap().side());
    }

    @Test
    void the_muscle_is_first_for_at_least_eight_in_ten() {
        double first = share("exactly there", 1, 0);
        share("exactly there", 3, 0);
        assertThat(first).isGreaterThanOrEqualTo(0.8);
    }

    @Test
    void a_finger_that_misses_by_three_units_still_finds_the_muscle_among_three() {
        share("three units beside", 1, 3);
        assertThat(share("three units beside", 3, 3)).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void the_middle_of_what_shows_of_a_muscle_finds_it_among_three() {
        List<String> missed = new ArrayList<>();
        for (Muscle muscle : CATALOGUE.all()) {
            for (MuscleArea area : muscle.areas()) {
                List<Muscle> found = CATALOGUE.nearest(area.labelAt(), 3).stream()
                        .map(RankedMuscle::muscle)
                        .toList();
                if (area.layer() == Layer.SUPERFICIAL && !found.contains(muscle)) {
                    missed.add(muscle.id() + " " + area.view().key() + " "
                            + found.stream().map(Muscle::id).toList());
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = BodyView.class)
    void both_sides_rank_alike(BodyView view) {
        for (double y = 2; y < view.height(); y += 23) {
            for (double x = 3; x < BodyView.WIDTH; x += 17) {
                BodyPoint here = new BodyPoint(view, x, y);
                assertThat(ids(here)).isEqualTo(ids(here.mirrored()));
            }
        }
    }

    @Test
    void an_answer_takes_less_than_a_millisecond_or_so() {
        List<Site> sites = sites();
        for (int warmUp = 0; warmUp < 5; warmUp++) {
            sites.forEach(site -> site.rank(0, 0));
        }
        long start = System.nanoTime();
        sites.forEach(site -> site.rank(0, 0));
        double millis = (System.nanoTime() - start) / 1e6 / sites.size();
        System.out.printf("Ranking: %.3f ms a tap%n", millis);
        assertThat(millis).isLessThan(5);
    }

    private static List<String> ids(BodyPoint point) {
        return CATALOGUE.nearest(point, 5).stream()
                .map(ranked -> ranked.muscle().id())
                .toList();
    }

    /** Share of taps that have the muscle among the first {@code places}, missing the site by so many units. */
    private static double share(String how, int places, double miss) {
        List<Integer> ranks = new ArrayList<>();
        for (Site site : sites()) {
            for (int eighth = 0; eighth < (miss == 0 ? 1 : 8); eighth++) {
                double angle = eighth * Math.PI / 4;
                ranks.add(site.rank(miss * Math.cos(angle), miss * Math.sin(angle)));
            }
        }
        double share =
                ranks.stream().filter(rank -> rank >= 1 && rank <= places).count() / (double) ranks.size();
        System.out.printf(
                "Ranking, %s: among the first %d at %.1f %% of %d taps%n", how, places, 100 * share, ranks.size());
        return share;
    }
}
