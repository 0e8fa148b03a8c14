package org.tautband.guide;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tautband.guide.TextDiff.Kind;
import org.tautband.guide.TextDiff.Piece;

class TextDiffTests {

    @Test
    void it_names_the_words_that_went_and_those_that_came() {
        assertThat(TextDiff.between("15 to 20 minutes", "10 to 20 minutes"))
                .containsExactly(
                        new Piece(Kind.REMOVED, "15"),
                        new Piece(Kind.ADDED, "10"),
                        new Piece(Kind.SAME, " to 20 minutes"));
    }

    @Property
    void both_texts_can_be_read_from_it(@ForAll String before, @ForAll String after) {
        assertThat(without(Kind.ADDED, before, after)).isEqualTo(before);
        assertThat(without(Kind.REMOVED, before, after)).isEqualTo(after);
    }

    private static String without(Kind kind, String before, String after) {
        return TextDiff.between(before, after).stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(joining());
    }
}
