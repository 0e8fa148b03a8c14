package org.tautband.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UC-05: words that were looked for are marked in the text as it was typed. */
class MarkedTextTests {

    private static String marking(String text) {
        return text.replace('[', MarkedText.START).replace(']', MarkedText.END);
    }

    private static String written(MarkedText text) {
        return text.pieces().stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    @Test
    void markings_of_several_languages_are_laid_over_each_other() {
        MarkedText text = MarkedText.of(
                "sore necks and knees",
                List.of(marking("sore [necks] and knees"), marking("[sore] necks and [knees]")));
        assertThat(written(text)).isEqualTo("[sore] [necks] and [knees]");
    }

    @Test
    void a_marking_of_another_text_is_left_out() {
        MarkedText text = MarkedText.of("sore neck", List.of(marking("[sore] <b>neck"), marking("sore [neck]")));
        assertThat(written(text)).isEqualTo("sore [neck]");
    }

    @Test
    void a_text_without_marks_stays_one_piece() {
        assertThat(MarkedText.of("sore", List.of("sore")).hasMarks()).isFalse();
        assertThat(MarkedText.of("", List.of("")).pieces()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'0123456789[x]0123456789', '…789[x]012…'",
        "'01[x]01', '01[x]01'",
        "'[x]0123456789[x]', '[x]012…789[x]'",
        "'[x]012345[x]', '[x]012345[x]'",
        "'0123456789[x]', '…789[x]'"
    })
    void an_excerpt_keeps_what_stands_around_the_marks(String text, String expected) {
        MarkedText marked = MarkedText.of(text.replaceAll("[\\[\\]]", ""), List.of(marking(text)));
        assertThat(written(marked.excerpt(3))).isEqualTo(expected);
    }

    @Test
    void an_excerpt_cuts_no_character_in_two() {
        MarkedText marked = MarkedText.of("😀😀😀😀😀x", List.of(marking("😀😀😀😀😀[x]")));
        assertThat(written(marked.excerpt(3))).isEqualTo("…😀😀[x]");
    }
}
