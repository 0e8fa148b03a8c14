package org.tautband.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingMeasureTests {

    @Test
    void crawford_counts_sentences_and_syllables_for_100_words() {
        // 4 words, 1 sentence, 7 syllables
        assertThat(ReadingMeasure.CRAWFORD.measure("La casa es roja."))
                .isCloseTo(-0.205 * 25 + 0.049 * 150 - 3.407, within(0.001));
    }

    @Test
    void kandel_and_moles_is_high_for_easy_texts() {
        // 4 words, 1 sentence, 5 syllables as the letters count them
        assertThat(ReadingMeasure.KANDEL_MOLES.measure("Le chat dort là."))
                .isCloseTo(207 - 1.015 * 4 - 73.6, within(0.001));
    }

    @Test
    void the_wiener_sachtextformel_counts_long_words_and_words_of_many_syllables() {
        // 4 words: one of three syllables and more than six letters, two of one syllable
        assertThat(ReadingMeasure.WIENER.measure("Der Muskel tut Bewegungen."))
                .isCloseTo(0.1935 * 25 + 0.1672 * 4 + 0.1297 * 25 - 0.0327 * 50 - 0.875, within(0.001));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Stop if it hurts. | Discontinue the intervention immediately if considerable paraesthesia develops.
            es | Pare si le duele. | Interrumpa inmediatamente la intervención si experimenta parestesias considerables.
            fr | Arrêtez si ça fait mal. | Interrompez immédiatement l'intervention en cas de paresthésies considérables.
            de | Hören Sie auf, wenn es weh tut. | Unterbrechen Sie die Behandlung unverzüglich bei erheblichen Missempfindungen.
            """)
    void plain_words_are_plain_and_learned_ones_are_not(String language, String plain, String learned) {
        ReadingMeasure measure = ReadingMeasure.of(Locale.of(language));
        assertThat(measure.isPlain(plain)).isTrue();
        assertThat(measure.isPlain(learned)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"FLESCH_KINCAID", "CRAWFORD", "KANDEL_MOLES", "WIENER"})
    void an_empty_text_is_plain(ReadingMeasure measure) {
        assertThat(measure.isPlain(" – ")).isTrue();
    }
}
