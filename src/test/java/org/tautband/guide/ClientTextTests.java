package org.tautband.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every text that a client reads, in every language, to plain words, and keeps unproven claims out. */
class ClientTextTests {

    private static final double HIGHEST_GRADE = 6;
    private static final int TOO_SHORT_TO_GRADE = 5;
    private static final int LONGEST_SENTENCE = 25;

    private static final Guide ENGLISH = GuideLoader.load();
    private static final Claims CLAIMS = GuideLoader.claims();

    static List<Locale> languages() {
        return Guide.LANGUAGES;
    }

    @Test
    void every_sentence_for_clients_is_at_grade_six_or_lower() {
        List<String> hard = ClientTexts.of(ENGLISH).entrySet().stream()
                .filter(text -> !text.getKey().startsWith("picture ")) // for those who do not see the drawing
                .map(Map.Entry::getValue)
                .filter(text -> ReadingGrade.words(text).size() >= TOO_SHORT_TO_GRADE)
                .filter(text -> ReadingGrade.of(text) > HIGHEST_GRADE)
                .map(text -> "%.1f %s".formatted(ReadingGrade.of(text), text))
                .toList();
        assertThat(hard).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_item_as_a_whole_is_plain_by_the_measure_of_its_language(Locale language) {
        Guide guide = ENGLISH.in(language);
        ReadingMeasure measure = ReadingMeasure.of(language);
        List<String> hard = new ArrayList<>();
        for (GuideItem item : guide.items()) {
            String whole = String.join("\n", ClientTexts.of(guide, item));
            if (!measure.isPlain(whole)) {
                hard.add("%s %.1f".formatted(item.key(), measure.measure(whole)));
            }
        }
        assertThat(hard).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_sentence_is_long(Locale language) {
        assertThat(texts(language).stream()
                        .flatMap(text -> List.of(text.split("[.?!:;]")).stream())
                        .filter(sentence -> ReadingGrade.words(sentence).size() > LONGEST_SENTENCE))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_claim_that_is_not_for_handouts_shows_up_and_nothing_promises_relief(Locale language) {
        for (Claims.Claim claim : CLAIMS.all()) {
            assertThat(claim.words()).containsOnlyKeys("en", "es", "fr", "de");
            assertThat(texts(language).stream().filter(text -> claim.isIn(text, language)))
                    .as(claim.id() + ", " + claim.about())
                    .isEmpty();
        }
    }

    @Test
    void every_claim_of_the_seed_that_is_not_for_handouts_is_watched_for() {
        assertThat(CLAIMS.all())
                .extracting(Claims.Claim::id)
                .containsAll(Table.rows("seed_claims.csv").stream()
                        .filter(row -> "not_for_handout".equals(row.get("decision")))
                        .map(row -> Objects.requireNonNull(row.get("id")))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | s01 | A bad knot can tear the muscle.
            es | s01 | Un nudo grave desgarra las fibras del músculo.
            fr | s01 | Un nœud peut déchirer le muscle.
            de | s01 | Ein Knoten kann zu einem Riss im Muskel führen.
            en | s03 | Press until the knot is broken up.
            es | s03 | Presione hasta deshacer el nudo.
            fr | s03 | Appuyez pour dissoudre le nœud.
            de | s03 | Drücken Sie, bis sich der Knoten auflöst.
            en | s03 | It breaks the knot up.
            es | s03 | El masaje rompe el nudo.
            fr | s03 | Le massage casse le nœud.
            de | s03 | Die Massage löst den Knoten auf.
            fr | s04 | Le massage élimine les déchets.
            en | s04 | Massage flushes toxins out.
            es | s04 | El masaje elimina las toxinas.
            fr | s04 | Le massage chasse les toxines.
            de | s04 | Die Massage leitet Gift aus.
            es | s06 | Beba mucha agua después del masaje.
            fr | s06 | Buvez beaucoup d'eau après le massage.
            de | s06 | Sie sollten nach der Massage viel Wasser trinken.
            en | s07 | Roll slowly up and down your lower back.
            es | s07 | Ruede despacio sobre la parte baja de la espalda.
            fr | s07 | Roulez lentement sur le bas du dos.
            de | s07 | Rollen Sie langsam über den unteren Rücken.
            de | promise | Danach sind Sie schmerzfrei.
            """)
    void such_a_claim_would_be_found(String language, String id, String text) {
        assertThat(CLAIMS.in(text, Locale.of(language)))
                .extracting(Claims.Claim::id)
                .contains(id);
    }

    private static List<String> texts(Locale language) {
        return List.copyOf(ClientTexts.of(ENGLISH.in(language)).values());
    }
}
