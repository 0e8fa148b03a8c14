package org.tautband.anatomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BodyPointTests {

    @ParameterizedTest
    @CsvSource({
        "ANTERIOR, -0.1, 10",
        "ANTERIOR, 400.1, 10",
        "POSTERIOR, 10, 900.1",
        "PLANTAR, 10, 400.1",
        "ANTERIOR, NaN, 10",
        "ANTERIOR, 10, Infinity",
    })
    void a_place_outside_the_frame_is_refused(BodyView view, double x, double y) {
        assertThat(BodyPoint.inFrame(view, x, y)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new BodyPoint(view, x, y));
    }

    @ParameterizedTest
    @CsvSource({
        "ANTERIOR, 120, RIGHT",
        "ANTERIOR, 280, LEFT",
        "POSTERIOR, 120, LEFT",
        "POSTERIOR, 280, RIGHT",
        "LATERAL_RIGHT, 50, RIGHT",
        "LATERAL_RIGHT, 350, RIGHT",
        "LATERAL_LEFT, 50, LEFT",
        "LATERAL_LEFT, 350, LEFT",
        "PLANTAR, 120, RIGHT",
        "PLANTAR, 280, LEFT",
    })
    void the_side_is_the_clients_own(BodyView view, double x, Side side) {
        BodyPoint point = new BodyPoint(view, x, 200);
        assertThat(point.side()).isEqualTo(side);
        assertThat(point.mirrored().side()).isNotEqualTo(side);
        assertThat(point.mirrored().mirrored()).isEqualTo(point);
    }

    @Test
    void the_midline_is_offered_near_the_midline_only_and_never_taken_for_granted() {
        assertThat(new BodyPoint(BodyView.ANTERIOR, 201.5, 300).mayBeMidline()).isTrue();
        assertThat(new BodyPoint(BodyView.POSTERIOR, 198.5, 300).mayBeMidline()).isTrue();
        assertThat(new BodyPoint(BodyView.ANTERIOR, 201.6, 300).mayBeMidline()).isFalse();
        assertThat(new BodyPoint(BodyView.LATERAL_RIGHT, 200, 300).mayBeMidline())
                .isFalse();
        assertThat(new BodyPoint(BodyView.PLANTAR, 200, 300).mayBeMidline()).isFalse();
        assertThat(new BodyPoint(BodyView.ANTERIOR, 200, 300).side()).isNotEqualTo(Side.MIDLINE);
    }

    @Test
    void a_place_beside_the_body_is_not_on_it() {
        assertThat(new BodyPoint(BodyView.ANTERIOR, 20, 100).onBody()).isFalse();
        assertThat(new BodyPoint(BodyView.ANTERIOR, 200, 690).onBody()).isFalse();
        assertThat(new BodyPoint(BodyView.ANTERIOR, 160, 226).onBody()).isTrue();
        assertThat(new BodyPoint(BodyView.PLANTAR, 200, 200).onBody()).isFalse();
    }

    @Test
    void the_left_side_view_is_the_right_one_mirrored() {
        assertThat(new BodyPoint(BodyView.LATERAL_RIGHT, 150, 440).onBody()).isTrue();
        assertThat(new BodyPoint(BodyView.LATERAL_LEFT, 250, 440).onBody()).isTrue();
        assertThat(new BodyPoint(BodyView.LATERAL_RIGHT, 250, 440).onBody()).isFalse();
        assertThat(new BodyPoint(BodyView.LATERAL_LEFT, 150, 440).onBody()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(BodyView.class)
    void views_are_known_by_their_keys(BodyView view) {
        assertThat(BodyView.ofKey(view.key())).contains(view);
        assertThat(BodyView.ofKey("inside")).isEmpty();
        assertThat(BodyView.ofKey(null)).isEmpty();
    }

    @Test
    void every_typical_trigger_point_lies_on_the_body() {
        assertThat(MuscleCatalogue.load().all())
                .flatExtracting(Muscle::triggerPoints)
                .allSatisfy(site -> assertThat(site.at().onBody()).isTrue());
    }
}
