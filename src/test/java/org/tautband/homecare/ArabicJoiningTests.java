package org.tautband.homecare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arabic letters take the form that their neighbours ask for, in Arabic, Persian and Urdu names. */
class ArabicJoiningTests {

    @ParameterizedTest
    @CsvSource({
        "محمد, FEE3 FEA4 FEE4 FEAA", // meem initial, hah medial, meem medial, dal final
        "دار, FEA9 FE8D FEAD", // letters that never join on stay alone
        "پریسا, FB58 FEAE FBFE FEB4 FE8E", // Persian peh and yeh
        "گودرزی, FB94 FEEE FEA9 FEAD FEAF FBFC", // Persian gaf
        "ڈاکٹر, FB88 FE8D FB90 FB69 FEAE", // Urdu ddal and tteh
        "سلام, FEB3 FEFC FEE1", // lam and alef become one
        "لا, FEFB"
    })
    void letters_join(String word, String forms) {
        String joined = ArabicJoining.joined(word);
        assertThat(joined.codePoints().mapToObj("%04X"::formatted)).containsExactly(forms.split(" "));
    }

    @Test
    void marks_above_a_letter_do_not_part_it_from_the_next() {
        assertThat(ArabicJoining.joined("مَد").codePoints().mapToObj("%04X"::formatted))
                .containsExactly("FEE3", "064E", "FEAA");
    }

    @Test
    void a_non_joiner_parts_letters() {
        assertThat(ArabicJoining.joined("نم‌س").codePoints().mapToObj("%04X"::formatted))
                .containsExactly("FEE7", "FEE2", "200C", "FEB1");
    }

    @Test
    void all_else_stays() {
        assertThat(ArabicJoining.joined("Anna שרה Ζωή 12")).isEqualTo("Anna שרה Ζωή 12");
    }
}
