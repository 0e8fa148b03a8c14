package org.tautband.charting.quickentry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tautband.anatomy.MuscleCatalogue;

/** The written grammar, {@code docs/quick-entry.md}, says what the program does. */
class QuickEntryGrammarTests {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private static final MuscleCatalogue CATALOGUE = MuscleCatalogue.load();
    private static final Vocabulary VOCABULARY = new Vocabulary(CATALOGUE);
    private static final QuickEntryParser PARSER = new QuickEntryParser(VOCABULARY);
    private static final QuickEntryPrinter PRINTER = new QuickEntryPrinter(VOCABULARY);

    /** The cells of each row of the table under the heading. */
    private static Stream<List<String>> table(String heading) throws IOException {
        return Files.readString(Path.of("docs", "quick-entry.md"))
                .split("\n## " + heading + "\n", 2)[1]
                .split("\n## ", 2)[0]
                .lines()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(line ->
                        Stream.of(line.split("\\|")).skip(1).map(String::strip).toList());
    }

    static Stream<List<String>> examples() throws IOException {
        return table("Examples");
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void each_example_is_read_as_written(List<String> row) {
        Reading reading = PARSER.parse(codes(row.getFirst()).getFirst());
        switch (reading) {
            case Reading.Complete complete ->
                assertThat(PRINTER.print(complete.finding()))
                        .isEqualTo(codes(row.get(1)).getFirst());
            case Reading.Incomplete incomplete ->
                assertThat(incomplete.problems())
                        .extracting(problem -> "refused: " + problem.kind())
                        .contains(row.get(1));
            case Reading.Blank blank -> assertThat(row).isEmpty();
        }
    }

    @Test
    void every_reason_to_refuse_a_line_has_an_example() throws IOException {
        String page = Files.readString(Path.of("docs", "quick-entry.md"));
        assertThat(Problem.Kind.values())
                .filteredOn(kind -> kind != Problem.Kind.TEXT_TOO_LONG)
                .allSatisfy(kind -> assertThat(page).contains("refused: " + kind + " |"));
    }

    @Test
    void the_table_of_words_is_complete() throws IOException {
        assertThat(table("Words").map(row -> codes(row.get(0) + row.get(1))))
                .containsExactlyElementsOf(VOCABULARY.entries().stream()
                        .filter(entry -> !(entry.meaning() instanceof Meaning.OfMuscle))
                        .map(QuickEntryGrammarTests::words)
                        .toList());
    }

    @Test
    void the_table_of_muscles_is_complete() throws IOException {
        assertThat(table("Muscles").map(row -> codes(row.get(0) + row.get(1)) + row.get(2)))
                .containsExactlyElementsOf(CATALOGUE.all().stream()
                        .map(muscle -> Stream.concat(Stream.of(muscle.code()), muscle.aliases().stream())
                                        .toList()
                                + muscle.name())
                        .toList());
    }

    private static List<String> words(Vocabulary.Entry entry) {
        return Stream.concat(Stream.of(entry.code()), entry.others().stream()).toList();
    }

    @Test
    void no_word_looks_like_a_figure_and_each_is_read_as_itself() {
        assertThat(VOCABULARY.entries())
                .allSatisfy(entry -> assertThat(words(entry)).allSatisfy(word -> {
                    assertThat(word).matches("[a-z][a-z0-9]*");
                    assertThat(Figures.read(word, word, 0)).isEmpty();
                    assertThat(VOCABULARY.lookUp(word)).containsExactly(entry.meaning());
                }));
    }
}
