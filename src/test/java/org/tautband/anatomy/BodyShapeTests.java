package org.tautband.anatomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyShapeTests {

    private static BodyPoint back(double x, double y) {
        return new BodyPoint(BodyView.POSTERIOR, x, y);
    }

    private static final BodyShape BAND = BodyShape.band(List.of(back(160, 200), back(180, 200), back(240, 200)), 14);
    private static final BodyShape AREA =
            BodyShape.area(List.of(back(150, 200), back(250, 200), back(250, 300), back(150, 300)));

    @Test
    void too_few_or_too_many_vertices_two_views_or_an_impossible_width_make_no_shape() {
        assertThatIllegalArgumentException().isThrownBy(() -> BodyShape.band(List.of(back(160, 200)), 14));
        assertThatIllegalArgumentException().isThrownBy(() -> BodyShape.area(List.of(back(160, 200), back(180, 200))));
        assertThatIllegalArgumentException().isThrownBy(() -> BodyShape.area(Collections.nCopies(41, back(160, 200))));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        BodyShape.band(List.of(back(160, 200), new BodyPoint(BodyView.ANTERIOR, 160, 210)), 14));
        for (double width : new double[] {0, 3.9, 80.1, Double.NaN}) {
            assertThatIllegalArgumentException().isThrownBy(() -> BodyShape.band(BAND.vertices(), width));
        }
    }

    @Test
    void it_is_read_as_it_was_written() {
        for (BodyShape shape : List.of(BAND, AREA)) {
            assertThat(BodyShape.read(shape.kind(), shape.view(), shape.written(), shape.width()))
                    .isEqualTo(shape);
        }
    }

    @Test
    void its_middle_is_halfway_along_a_band_and_inside_an_area() {
        assertThat(BAND.middle()).isEqualTo(back(200, 200));
        assertThat(AREA.middle()).isEqualTo(back(200, 250));
        BodyShape crescent = BodyShape.area(List.of(
                back(150, 200), back(250, 200), back(250, 300), back(240, 300), back(240, 210), back(150, 210)));
        assertThat(crescent.vertices()).contains(crescent.middle());
    }

    @Test
    void moved_it_keeps_its_form_and_stays_on_the_body() {
        assertThat(BAND.movedTo(back(190, 220)).vertices())
                .containsExactly(back(150, 220), back(170, 220), back(230, 220));
        BodyShape front = AREA.movedTo(new BodyPoint(BodyView.ANTERIOR, 200, 260));
        assertThat(front.view()).isEqualTo(BodyView.ANTERIOR);
        BodyShape atTheEdge = AREA.movedTo(back(140, 250));
        assertThat(atTheEdge.onBody()).isTrue();
        assertThat(BodyShape.band(List.of(back(5, 200), back(200, 200), back(390, 200)), 10)
                        .drawnIn()
                        .onBody())
                .isTrue();
    }

    @Test
    void arrows_stand_where_the_shape_reaches() {
        assertThat(BAND.arrows(RestrictionDirection.UP)).containsExactly(back(172, 200), back(228, 200));
        assertThat(BAND.arrows(RestrictionDirection.UP_LEFT)).hasSize(2);
        assertThat(AREA.arrows(RestrictionDirection.DOWN_LEFT)).hasSize(2);
        assertThat(BAND.arrows(RestrictionDirection.IN)).isEmpty();
        assertThat(BAND.arrows(null)).isEmpty();
    }

    @Test
    void a_band_grows_no_wider_than_bands_are() {
        assertThat(BAND.widenedTo(500).width()).isEqualTo(BodyShape.WIDEST);
        assertThat(BAND.widenedTo(1).width()).isEqualTo(BodyShape.NARROWEST);
        assertThat(AREA.widenedTo(20)).isEqualTo(AREA);
    }
}
