package org.tautband.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a point begins that was named and not tapped. */
class TypicalPlaceTests {

    private static final MuscleCatalogue CATALOGUE = MuscleCatalogue.load();

    static Stream<Muscle> muscles() {
        return CATALOGUE.all().stream();
    }

    @ParameterizedTest
    @MethodSource("muscles")
    void it_lies_on_the_body_on_the_clients_own_side(Muscle muscle) {
        for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
            assertThat(muscle.typicalPlaces(side)).isNotEmpty().allSatisfy(place -> {
                assertThat(place.side()).isEqualTo(side);
                assertThat(place.onBody()).isTrue();
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "upper_trapezius, POSTERIOR",
        "quadratus_lumborum, POSTERIOR",
        "pectoralis_major, ANTERIOR",
        "abductor_hallucis, PLANTAR",
        "sternocleidomastoid_sternal, ANTERIOR"
    })
    void it_lies_in_the_view_that_shows_most_of_the_muscles_places(String muscle, BodyView view) {
        assertThat(CATALOGUE.find(muscle).orElseThrow().typicalPlaces(Side.RIGHT))
                .allMatch(place -> place.view() == view);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"LEFT", "RIGHT"},
            value = Side.class)
    void the_clients_left_is_on_screen_left_only_in_the_back_view(Side side) {
        BodyPoint back = CATALOGUE
                .find("upper_trapezius")
                .orElseThrow()
                .typicalPlaces(side)
                .getFirst();
        BodyPoint front = CATALOGUE
                .find("pectoralis_major")
                .orElseThrow()
                .typicalPlaces(side)
                .getFirst();
        assertThat(back.x() < BodyView.WIDTH / 2).isEqualTo(side == Side.LEFT);
        assertThat(front.x() < BodyView.WIDTH / 2).isEqualTo(side == Side.RIGHT);
    }
}
