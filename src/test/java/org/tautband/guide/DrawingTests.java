package org.tautband.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The drawings are of one style, every one has its place, and none of them shows another part of the body than is meant. */
class DrawingTests {

    private static final Guide GUIDE = GuideLoader.load();
    private static final Pattern ELEMENT = Pattern.compile("<([a-z]+)");
    private static final Pattern COLOUR = Pattern.compile("(?:fill|stroke)=\"([^\"]+)\"");
    private static final String THEMED = "none|var\\(--ill-[a-z-]+, #[0-9a-f]{6}\\)";

    static Set<String> drawings() {
        return GUIDE.pictures();
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void a_drawing_holds_shapes_in_the_colours_of_the_theme_and_nothing_else(String key) {
        String svg = GUIDE.picture(key).svg();
        assertThat(svg).containsPattern("^<svg[^>]* viewBox=\"0 0 (400|800) 300\"");
        assertThat(ELEMENT.matcher(svg).results().map(found -> found.group(1))).isSubsetOf("svg", "g", "path");
        assertThat(svg).doesNotContain(" id=", "style=", "class=", "nan");
        assertThat(COLOUR.matcher(svg).results())
                .extracting((MatchResult found) -> found.group(1))
                .isNotEmpty()
                .allSatisfy(colour -> assertThat(colour).matches(THEMED));
    }

    @Test
    void every_drawing_is_shown_somewhere() {
        Set<String> shown = new TreeSet<>();
        for (GuideItem item : GUIDE.items()) {
            shown.addAll(item.drawings());
            GUIDE.variants(item.key()).forEach(variant -> shown.add(variant.drawing()));
        }
        assertThat(shown).containsExactlyInAnyOrderElementsOf(drawings());
    }

    @ParameterizedTest
    @EnumSource(BodyArea.class)
    void warmth_cold_and_cream_are_drawn_where_they_are_meant_for(BodyArea area) {
        Map<BodyArea, String> place = Map.of(
                BodyArea.MID_LOW_BACK, "low_back",
                BodyArea.ABDOMEN, "low_back",
                BodyArea.HIP, "low_back",
                BodyArea.THIGH, "thigh",
                BodyArea.LEG, "leg",
                BodyArea.FOOT, "leg");
        for (String item : Set.of("heat", "cold", "rub")) {
            String drawing = GUIDE.drawing(item, null, area).key();
            if (place.containsKey(area)) {
                assertThat(drawing).startsWith(item).endsWith(place.get(area));
            } else {
                assertThat(Stream.of("low_back", "thigh", "leg")).noneMatch(drawing::endsWith);
            }
        }
        assertThat(GUIDE.drawing("heat", null, null).key()).isEqualTo("heat");
    }

    @Test
    void no_two_drawings_are_described_alike_in_any_language() {
        Guide.LANGUAGES.stream()
                .map(GUIDE::in)
                .map(guide ->
                        drawings().stream().map(key -> guide.picture(key).alt()).toList())
                .forEach((Collection<String> words) -> assertThat(words).doesNotHaveDuplicates());
    }
}
