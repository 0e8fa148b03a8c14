package org.tautband.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingGradeTests {

    @ParameterizedTest
    @CsvSource({
        "cat,1",
        "the,1",
        "you,1",
        "pain,1",
        "while,1",
        "whole,1",
        "stretched,1",
        "moves,1",
        "minutes,2",
        "muscle,2",
        "muscles,2",
        "started,2",
        "massage,2",
        "buttock,2",
        "swollen,2",
        "blisters,2",
        "touches,2",
        "shoulder,2",
        "tingling,2",
        "area,3",
        "therapist,3",
        "medial,3",
        "radio,3",
        "idea,3",
        "physiotherapist,6",
        "contradiction,4",
        "30,1"
    })
    void syllables_are_counted_as_spoken(String word, int syllables) {
        assertThat(ReadingGrade.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void the_formula_is_applied_to_words_sentences_and_syllables() {
        // 6 words, 1 sentence, 6 syllables
        assertThat(ReadingGrade.of("The cat sat on the mat.")).isCloseTo(0.39 * 6 + 11.8 - 15.59, within(0.001));
        // 10 words, 2 sentences, 13 syllables
        assertThat(ReadingGrade.of("Hold for ten seconds. Stop if the muscle hurts again."))
                .isCloseTo(0.39 * 5 + 11.8 * 1.3 - 15.59, within(0.001));
    }

    @Test
    void a_decimal_point_does_not_end_a_sentence_and_a_colon_does() {
        assertThat(ReadingGrade.of("Walk 1.5 miles a day")).isEqualTo(ReadingGrade.of("Walk 2 miles a day"));
        assertThat(ReadingGrade.of("Stop: it hurts")).isLessThan(ReadingGrade.of("Stop it hurts"));
    }

    @Test
    void learned_words_raise_the_grade_above_plain_ones() {
        String learned = "Discontinue application immediately if paraesthesia or considerable discomfort develops.";
        assertThat(ReadingGrade.of(learned)).isGreaterThan(15);
        assertThat(ReadingGrade.of("Stop at once if it tingles or hurts.")).isLessThan(4);
    }

    @Test
    void an_empty_text_has_grade_zero() {
        assertThat(ReadingGrade.of(" – ")).isZero();
    }
}
