package org.tautband.homecare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Drawings bring their letters along as outlines, so that no font of the machine is asked for. */
class LetteringTests {

    private final Lettering lettering = SampleSheets.fonts().lettering();

    @Test
    void a_text_becomes_a_path_of_its_colour() {
        String svg = lettering.outlined("<g><text x=\"10\" y=\"20\" font-size=\"8\" fill=\"#123456\">12</text></g>");
        assertThat(svg)
                .startsWith("<g><path fill=\"#123456\" stroke=\"none\" d=\"M")
                .doesNotContain("<text");
    }

    @Test
    void the_anchor_says_where_the_text_lies() {
        double start = firstX("start");
        double middle = firstX("middle");
        double end = firstX("end");
        assertThat(start).isGreaterThan(middle);
        assertThat(start - end).isCloseTo(2 * (start - middle), within(0.02));
    }

    private double firstX(String anchor) {
        String svg = lettering.outlined(
                "<text x=\"100\" y=\"20\" font-size=\"10\" text-anchor=\"%s\">8</text>".formatted(anchor));
        String moved = svg.substring(svg.indexOf("d=\"M") + 4);
        return Double.parseDouble(moved.substring(0, moved.indexOf(' ')));
    }

    @Test
    void a_blank_has_width_but_no_outline() {
        assertThat(lettering.outlined("<text x=\"1\" y=\"1\" font-size=\"8\"> </text>"))
                .contains("d=\"\"");
    }
}
