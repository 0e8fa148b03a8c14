package org.tautband.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tautband.common.Messages;

/** The catalogue that comes with the program is whole. */
class MuscleCatalogueTests {

    /** Words of the quick-entry line that are no muscles: states, sides, tools. */
    private static final Set<String> TAKEN =
            Set.of("l", "r", "b", "act", "lat", "unc", "res", "th", "fi", "kn", "el", "ref");

    private static final MuscleCatalogue CATALOGUE = MuscleCatalogue.load();

    @Test
    void it_has_ninety_muscles_each_with_an_area_and_a_typical_place() {
        assertThat(CATALOGUE.all())
                .hasSize(90)
                .allSatisfy(muscle -> assertThat(muscle.areas()).isNotEmpty())
                .allSatisfy(muscle -> assertThat(muscle.triggerPoints()).isNotEmpty())
                .allSatisfy(muscle -> assertThat(muscle.referralAreas()).isNotEmpty())
                .allSatisfy(muscle -> assertThat(CATALOGUE.find(muscle.id())).contains(muscle));
        assertThat(CATALOGUE.find("no_such_muscle")).isEmpty();
    }

    @Test
    void every_muscle_stands_in_one_region() {
        assertThat(CATALOGUE.byRegion().keySet()).containsExactly(BodyRegion.values());
        assertThat(CATALOGUE.byRegion().values().stream().mapToInt(List::size).sum())
                .isEqualTo(90);
    }

    @Test
    void no_short_name_means_two_muscles_or_something_else() {
        List<String> names = CATALOGUE.all().stream()
                .flatMap(muscle -> Stream.concat(Stream.of(muscle.code()), muscle.aliases().stream()))
                .toList();
        assertThat(names)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(TAKEN)
                .allMatch(name -> name.matches("[a-z][a-z0-9]+"));
    }

    @Test
    void every_name_has_its_text() {
        Messages messages = new Messages();
        Stream.of(
                        Stream.of(Side.values()).map(Side::messageKey),
                        Stream.of(BodyView.values()).map(BodyView::messageKey),
                        Stream.of(BodyRegion.values()).map(BodyRegion::messageKey),
                        Stream.of(MarkKind.values()).map(MarkKind::messageKey),
                        Stream.of(RestrictionDirection.values()).map(RestrictionDirection::messageKey))
                .flatMap(keys -> keys)
                .forEach(key ->
                        assertThat(messages.getTranslation(key, Locale.ENGLISH)).doesNotContain("!"));
    }

    @ParameterizedTest
    @CsvSource({
        "ANTERIOR, 190, 145, front_of_neck",
        "ANTERIOR, 210, 145, front_of_neck",
        "ANTERIOR, 122, 233, armpit",
        "POSTERIOR, 280, 237, armpit",
        "POSTERIOR, 120, 237, armpit",
    })
    void areas_to_avoid_are_known_on_both_sides(BodyView view, double x, double y, String area) {
        assertThat(CATALOGUE.avoidAreaAt(new BodyPoint(view, x, y))).contains(new AvoidArea(area));
    }

    @Test
    void elsewhere_there_is_nothing_to_avoid() {
        assertThat(CATALOGUE.avoidAreaAt(new BodyPoint(BodyView.POSTERIOR, 257, 168)))
                .isEmpty();
    }
}
