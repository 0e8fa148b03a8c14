package org.tautband.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The client's own form speaks each of its languages whole. */
class KioskLanguageTests {

    private static final Path TEXTS = Path.of("src", "main", "resources", "i18n");
    private static final Path CATALOGUE = Path.of("src", "main", "resources", "guide", "conditions.yaml");

    @ParameterizedTest
    @ValueSource(strings = {"es", "fr", "de"})
    void every_text_of_the_form_is_there_and_is_no_english(String language) throws IOException {
        Properties english = read("intake-kiosk.properties");
        Properties other = read("intake-kiosk_" + language + ".properties");
        assertThat(other.stringPropertyNames()).containsAll(english.stringPropertyNames());
        Set<String> same = english.stringPropertyNames().stream()
                .filter(key -> english.getProperty(key).length() > 12)
                .filter(key -> english.getProperty(key).equals(other.getProperty(key)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(same).isEmpty();
    }

    @Test
    void every_condition_that_is_noted_is_asked_about_in_plain_words() throws IOException {
        String yaml = Files.readString(CATALOGUE);
        List<String> noted = Pattern.compile("- key: (\\w+)\\n.*\\n    origin: intake")
                .matcher(yaml)
                .results()
                .map(found -> "intake.kiosk.condition." + found.group(1))
                .toList();
        assertThat(noted).hasSize(25);
        assertThat(read("intake-kiosk.properties").stringPropertyNames()).containsAll(noted);
    }

    private static Properties read(String file) throws IOException {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(TEXTS.resolve(file))) {
            texts.load(reader);
        }
        return texts;
    }
}
