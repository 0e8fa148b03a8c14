package org.tautband.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A translation says what the English text says: all of it, with its numbers and units, its never and its not. */
class TranslationTests {

    private static final Guide ENGLISH = GuideLoader.load();
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** The words for one thing, language by language, in the order of {@link Guide#LANGUAGES}. */
    private record Words(String name, List<String> patterns) {

        Pattern in(Locale language) {
            int index = Guide.LANGUAGES.indexOf(language);
            return Pattern.compile("(?U)\\b(?:" + patterns.get(index) + ")\\b", Pattern.CASE_INSENSITIVE);
        }
    }

    private static final List<Words> UNITS = List.of(
            new Words("seconds", List.of("seconds?", "segundos?", "secondes?", "Sekunden?")),
            new Words("minutes", List.of("minutes?", "minutos?", "minutes?", "Minuten?")),
            new Words("hours", List.of("hours?", "horas?", "heures?", "Stunden?")),
            new Words("days", List.of("days?", "días?", "jours?", "Tage?n?")),
            new Words("weeks", List.of("weeks?", "semanas?", "semaines?", "Wochen?")),
            new Words("months", List.of("months?", "mes(?:es)?", "mois", "Monate?n?")));

    private static final Words NEVER = new Words("never", List.of("never", "nunca", "jamais", "nie"));

    private static final Words NOT = new Words(
            "not",
            List.of(
                    "not|never|no|nobody|can't|keep(?: the \\w+)? off",
                    "no|nunca|nada|nadie|ningún|ninguna|sin|ni",
                    "ne|n'\\p{L}+|pas de|pas \\p{L}+ante|jamais|sans|aucune?|ni",
                    "nicht|nichts|nie|kein\\p{L}*|ohne|niemand|weder"));

    static List<Locale> languages() {
        return Guide.LANGUAGES.stream()
                .filter(language -> !language.equals(Locale.ENGLISH))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_text_is_there(Locale language) {
        Guide guide = ENGLISH.in(language);
        assertThat(guide.language()).isEqualTo(language);
        assertThat(ClientTexts.of(guide).keySet())
                .containsExactlyElementsOf(ClientTexts.of(ENGLISH).keySet());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_text_was_left_in_English(Locale language) {
        Map<String, String> english = ClientTexts.of(ENGLISH);
        assertThat(ClientTexts.of(ENGLISH.in(language)).entrySet())
                .noneMatch(text -> text.getValue().equals(english.get(text.getKey())));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void it_has_the_same_numbers(Locale language) {
        assertThat(differing(language, TranslationTests::numbers)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void it_has_the_same_units(Locale language) {
        for (Words unit : UNITS) {
            assertThat(differing(language, unit)).as(unit.name).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void never_stays_never(Locale language) {
        assertThat(differing(language, NEVER)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_no_stays_a_no(Locale language) {
        Map<String, String> english = ClientTexts.of(ENGLISH);
        Map<String, String> translated = ClientTexts.of(ENGLISH.in(language));
        assertThat(english.keySet().stream()
                        .filter(name -> NOT.in(Locale.ENGLISH)
                                        .matcher(text(english, name))
                                        .find()
                                != NOT.in(language)
                                        .matcher(text(translated, name))
                                        .find())
                        .map(name -> name + ": " + english.get(name) + " | " + translated.get(name)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void nobody_is_told_that_it_was_reviewed_before_it_was(Locale language) {
        Guide guide = ENGLISH.in(language);
        assertThat(guide.items())
                .allSatisfy(
                        item -> assertThat(guide.review(EntryId.of(item.key()))).isEqualTo(Review.NOT_REVIEWED));
    }

    private static List<String> differing(Locale language, Words words) {
        Map<String, String> english = ClientTexts.of(ENGLISH);
        Map<String, String> translated = ClientTexts.of(ENGLISH.in(language));
        return english.keySet().stream()
                .filter(name -> count(words.in(Locale.ENGLISH), text(english, name))
                        != count(words.in(language), text(translated, name)))
                .map(name -> name + ": " + english.get(name) + " | " + translated.get(name))
                .toList();
    }

    private static List<String> differing(Locale language, Function<String, ?> measure) {
        Map<String, String> english = ClientTexts.of(ENGLISH);
        Map<String, String> translated = ClientTexts.of(ENGLISH.in(language));
        return english.keySet().stream()
                .filter(name -> !measure.apply(text(english, name)).equals(measure.apply(text(translated, name))))
                .map(name -> name + ": " + english.get(name) + " | " + translated.get(name))
                .toList();
    }

    private static String text(Map<String, String> texts, String name) {
        return Objects.requireNonNull(texts.get(name), name);
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }
}
