package org.tautband.homecare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tautband.common.Messages;

/** The words of the sheet's own frame, in every language of the guide. */
class SheetWordsTests {

    private static final Messages MESSAGES = new Messages();

    @ParameterizedTest
    @ValueSource(strings = {"es", "fr", "de"})
    void every_word_on_the_sheet_is_there_with_the_same_values(String language) {
        for (String key : keys()) {
            String english = MESSAGES.getTranslation(key, Locale.ENGLISH);
            String translated = MESSAGES.getTranslation(key, Locale.of(language));
            assertThat(placeholders(translated)).as(key).isEqualTo(placeholders(english));
            if (english.matches(".*\\p{L}{3}.*")) {
                assertThat(translated).as(key).isNotEqualTo(english);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"en,left,right", "es,izquierdo,derecho", "fr,gauche,droit", "de,links,rechts"})
    void left_stays_left(String language, String left, String right) {
        assertThat(side("LEFT", language)).contains(left).doesNotContain(right);
        assertThat(side("RIGHT", language)).contains(right).doesNotContain(left);
    }

    private static String side(String side, String language) {
        return MESSAGES.getTranslation("homecare.side." + side, Locale.of(language), "soleus");
    }

    private static Set<String> keys() {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(
                Path.of("src", "main", "resources", "i18n", "homecare.properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith("homecare.sheet.") || key.startsWith("homecare.side."))
                .collect(Collectors.toSet());
    }

    private static String placeholders(String text) {
        return text.replaceAll("[^{}0-9]", "");
    }
}
