package org.tautband.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UC-05: the last word may still be half typed. */
class NoteWordsTests {

    @ParameterizedTest
    @CsvSource({
        "trap, '', trap",
        "left trap, 'left ', trap",
        "épaule, '', épaule",
        "neck -knee, neck -knee, ''",
        "'\"left neck\"', '\"left neck\"', ''",
        "'\"left ne', '\"left ne', ''",
        "a, a, ''",
        "'neck:* & !', 'neck:* & !', ''",
        "neck or knee, 'neck or ', knee"
    })
    void the_last_word_is_a_beginning_unless_the_syntax_says_otherwise(String typed, String words, String begun) {
        assertThat(NoteWords.of(typed)).isEqualTo(new NoteWords(words, begun));
    }
}
