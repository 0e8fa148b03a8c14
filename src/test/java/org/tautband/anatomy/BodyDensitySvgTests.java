package org.tautband.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tautband.common.Messages;

/** How often something was found where, as a picture. */
class BodyDensitySvgTests {

    private static final Pattern DARKEST =
            Pattern.compile("<rect x=\"(\\d+)\" y=\"(\\d+)\" width=\"(\\d+)\"[^>]*fill=\""
                    + BodyDensitySvg.shades().getLast() + "\"");

    private final Messages messages = new Messages();
    private final BodyDensitySvg density = new BodyDensitySvg(key -> messages.getTranslation(key, Locale.ENGLISH));

    @Test
    void the_darkest_shade_lies_where_most_was_found_and_on_that_side_only() {
        String svg = density.of(
                BodyView.ANTERIOR,
                List.of(
                        new BodyDensitySvg.Place(new BodyPoint(BodyView.ANTERIOR, 120, 300), 9),
                        new BodyDensitySvg.Place(new BodyPoint(BodyView.ANTERIOR, 280, 300), 2)));
        List<MatchResult> darkest = DARKEST.matcher(svg).results().toList();
        assertThat(darkest).isNotEmpty().allSatisfy(rect -> {
            assertThat(Integer.parseInt(rect.group(1)) + Integer.parseInt(rect.group(3)))
                    .isBetween(100, 145);
            assertThat(Integer.parseInt(rect.group(2))).isBetween(280, 320);
        });
        assertThat(svg).contains(">9</text>", ">2</text>");
    }

    @Test
    void places_of_other_views_are_left_out_and_an_empty_view_has_no_shade() {
        String svg = density.of(
                BodyView.POSTERIOR, List.of(new BodyDensitySvg.Place(new BodyPoint(BodyView.ANTERIOR, 120, 300), 9)));
        assertThat(svg).doesNotContain(">9</text>").doesNotContain("<rect");
    }
}
