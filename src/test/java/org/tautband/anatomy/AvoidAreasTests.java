package org.tautband.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where vessels, nerves and organs lie open: known on both sides, in every view that shows them, and nowhere else. */
class AvoidAreasTests {

    private static final MuscleCatalogue CATALOGUE = MuscleCatalogue.load();

    @Test
    void all_five_are_known() {
        assertThat(CATALOGUE.avoidRegions())
                .extracting(region -> region.area().id())
                .containsOnly("front_of_neck", "armpit", "groin_crease", "back_of_knee", "over_kidneys");
    }

    static List<AvoidRegion> regions() {
        return CATALOGUE.avoidRegions();
    }

    @ParameterizedTest
    @MethodSource("regions")
    void each_is_avoided_wherever_it_is_drawn_on_the_right_and_at_the_same_place_on_the_left(AvoidRegion region) {
        List<BodyPoint> right = within(region);
        assertThat(right).hasSizeGreaterThan(10).allSatisfy(point -> {
            assertThat(point.side()).isEqualTo(Side.RIGHT);
            assertThat(CATALOGUE.avoidAreaAt(point)).contains(region.area());
            assertThat(point.mirrored().side()).isEqualTo(Side.LEFT);
            assertThat(CATALOGUE.avoidAreaAt(point.mirrored())).contains(region.area());
        });
    }

    /** The crosshair of the keyboard begins on the midline, where the halves of the drawing meet. */
    @ParameterizedTest
    @CsvSource({"199", "199.7", "200", "200.3", "201"})
    void the_windpipe_itself_is_avoided(double x) {
        assertThat(CATALOGUE.avoidAreaAt(new BodyPoint(BodyView.ANTERIOR, x, 160)))
                .contains(new AvoidArea("front_of_neck"));
    }

    @ParameterizedTest
    @CsvSource({"200, 320", "199.8, 300", "200, 160"})
    void the_spine_between_the_kidneys_and_the_neck_behind_are_not(double x, double y) {
        assertThat(CATALOGUE.avoidAreaAt(new BodyPoint(BodyView.POSTERIOR, x, y)))
                .isEmpty();
    }

    private static List<BodyPoint> within(AvoidRegion region) {
        RegionShape shape = new RegionShape(region.path());
        List<BodyPoint> points = new ArrayList<>();
        for (double x = 0.5; x < BodyView.WIDTH; x += 2) {
            for (double y = 0.5; y < region.view().height(); y += 2) {
                if (shape.contains(x, y)) {
                    points.add(new BodyPoint(region.view(), x, y));
                }
            }
        }
        return points;
    }
}
