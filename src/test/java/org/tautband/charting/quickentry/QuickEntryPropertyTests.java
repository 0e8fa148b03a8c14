package org.tautband.charting.quickentry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.tautband.anatomy.Muscle;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.charting.HoldTechnique;
import org.tautband.charting.HoldTool;
import org.tautband.charting.PointState;
import org.tautband.charting.Sign;
import org.tautband.charting.TreatmentResponse;

/** What holds for any line and any finding at all. */
class QuickEntryPropertyTests {

    private static final MuscleCatalogue CATALOGUE = MuscleCatalogue.load();
    private static final Vocabulary VOCABULARY = new Vocabulary(CATALOGUE);
    private static final QuickEntryParser PARSER = new QuickEntryParser(VOCABULARY);
    private static final QuickEntryPrinter PRINTER = new QuickEntryPrinter(VOCABULARY);

    @Property(tries = 2000)
    void a_printed_finding_reads_as_the_same_finding(@ForAll("findings") QuickFinding finding) {
        String line = PRINTER.print(finding);
        assertThat(PARSER.parse(line)).as(line).isInstanceOf(Reading.Complete.class);
        assertThat(((Reading.Complete) PARSER.parse(line)).finding()).as(line).isEqualTo(finding);
    }

    @Property(tries = 1000)
    void the_order_of_the_tokens_does_not_matter(
            @ForAll("findings") QuickFinding finding, @ForAll("orders") Function<List<String>, List<String>> order) {
        List<String> tokens = PARSER.parse(PRINTER.print(finding)).chips().stream()
                .map(Chip::text)
                .toList();
        Reading reading = PARSER.parse(String.join(" ", order.apply(tokens)));
        assertThat(reading).isInstanceOf(Reading.Complete.class);
        QuickFinding shuffled = ((Reading.Complete) reading).finding();
        assertThat(shuffled.holds()).containsExactlyInAnyOrderElementsOf(finding.holds());
        assertThat(PRINTER.print(withoutHolds(shuffled))).isEqualTo(PRINTER.print(withoutHolds(finding)));
    }

    @Property(tries = 300)
    void no_text_of_ten_thousand_signs_throws_or_takes_long(@ForAll @StringLength(max = 10_000) String line) {
        long start = System.nanoTime();
        PARSER.parse(line);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(500));
    }

    @Property(tries = 500)
    void ten_thousand_signs_of_the_line_s_own_kind_do_not_throw_or_take_long(@ForAll("lookalikes") String piece) {
        String line = piece.repeat(10_000 / piece.length());
        long start = System.nanoTime();
        PARSER.parse(line);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(500));
    }

    @Property(tries = 1000)
    void every_sign_that_is_no_pause_stands_in_a_chip(@ForAll("lines") String line) {
        StringBuilder rest = new StringBuilder(line);
        for (Chip chip : PARSER.parse(line).chips()) {
            int end = chip.start() + chip.text().length();
            assertThat(line.substring(chip.start(), end)).isEqualTo(chip.text());
            rest.replace(chip.start(), end, " ".repeat(chip.text().length()));
        }
        assertThat(rest.chars().filter(sign -> !Character.isWhitespace(sign) && !Character.isSpaceChar(sign)))
                .allMatch(sign -> sign == ',' || sign == ';');
    }

    @Property(tries = 1000)
    void a_line_with_a_token_that_is_not_read_is_never_taken(@ForAll("lines") String line) {
        Reading reading = PARSER.parse(line);
        List<Problem> unread = reading.chips().stream()
                .map(Chip::meaning)
                .filter(Meaning.NotRead.class::isInstance)
                .map(meaning -> ((Meaning.NotRead) meaning).problem())
                .toList();
        if (!unread.isEmpty()) {
            assertThat(reading).isInstanceOf(Reading.Incomplete.class);
            assertThat(((Reading.Incomplete) reading).problems()).containsAll(unread);
        }
    }

    @Property(tries = 500)
    void a_foreign_word_in_a_good_line_is_always_reported(@ForAll("findings") QuickFinding finding) {
        Reading reading = PARSER.parse("xyzzy " + PRINTER.print(finding));
        assertThat(reading).isInstanceOf(Reading.Incomplete.class);
        assertThat(((Reading.Incomplete) reading).problems())
                .extracting(problem -> problem.kind() + " " + problem.text())
                .containsExactly("UNREAD xyzzy");
    }

    @Provide
    Arbitrary<String> lookalikes() {
        return Arbitraries.strings()
                .withChars("ut l7>3x s.p#+-?\"\\,;ref note 0")
                .ofMinLength(1)
                .ofMaxLength(12);
    }

    @Provide
    Arbitrary<String> lines() {
        Arbitrary<String> words = Arbitraries.of(
                VOCABULARY.entries().stream().map(Vocabulary.Entry::code).collect(Collectors.toList()));
        Arbitrary<String> figures =
                Arbitraries.of("7", "7>3", "30s", "2x30s", "p3", "#1", "tb+", "11", "4s", "\"", "\\", ",", "trap", "“");
        Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(6);
        return Arbitraries.frequencyOf(Tuple.of(4, words), Tuple.of(4, figures), Tuple.of(1, anything))
                .list()
                .ofMaxSize(10)
                .map(tokens -> String.join(" ", tokens));
    }

    @Provide
    Arbitrary<Function<List<String>, List<String>>> orders() {
        return Arbitraries.randomValue(random -> tokens -> {
            List<String> shuffled = new ArrayList<>(tokens);
            Collections.shuffle(shuffled, random);
            return List.copyOf(shuffled);
        });
    }

    @Provide
    Arbitrary<QuickFinding> findings() {
        Arbitrary<String> texts = Arbitraries.strings()
                .all()
                .ofMinLength(1)
                .ofMaxLength(30)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
        Arbitrary<Meaning.Holds> holds = Arbitraries.integers()
                .between(50, 1200)
                .flatMap(tenths -> Arbitraries.integers()
                        .between(1, 4)
                        .map(count -> new Meaning.Holds(count, BigDecimal.valueOf(tenths, 1))));
        return Combinators.combine(
                        where(),
                        maybe(Arbitraries.of(PointState.class)),
                        Combinators.combine(maybe(scores()), maybe(scores())).as(Meaning.Tenderness::new),
                        holds.list().ofMaxSize(5),
                        Combinators.combine(
                                        maybe(Arbitraries.of(HoldTechnique.class)),
                                        maybe(Arbitraries.of(HoldTool.class)),
                                        maybe(Arbitraries.integers().between(1, 5)))
                                .as(Hand::new),
                        Arbitraries.maps(Arbitraries.of(SignKind.class), Arbitraries.of(Sign.class)),
                        maybe(Arbitraries.of(TreatmentResponse.class)),
                        Combinators.combine(maybe(texts), maybe(texts)).as(Texts::new))
                .as(QuickEntryPropertyTests::finding);
    }

    private record Where(
            @Nullable String muscle,
            @Nullable Sides sides,
            @Nullable Integer number,
            boolean another) {}

    private record Hand(
            @Nullable HoldTechnique technique,
            @Nullable HoldTool tool,
            @Nullable Integer pressure) {}

    private record Texts(
            @Nullable String referral, @Nullable String note) {}

    private static QuickFinding finding(
            Where where,
            @Nullable PointState state,
            Meaning.Tenderness score,
            List<Meaning.Holds> holds,
            Hand hand,
            Map<SignKind, Sign> signs,
            @Nullable TreatmentResponse response,
            Texts texts) {
        boolean held = !holds.isEmpty();
        return new QuickFinding(
                where.muscle(),
                where.sides(),
                where.number(),
                where.another(),
                state,
                score.before(),
                score.after(),
                holds,
                held ? hand.technique() : null,
                held ? hand.tool() : null,
                held ? hand.pressure() : null,
                signs,
                response,
                texts.referral(),
                texts.note());
    }

    private static Arbitrary<Where> where() {
        Arbitrary<String> muscles =
                Arbitraries.of(CATALOGUE.all().stream().map(Muscle::id).toList());
        Arbitrary<Where> named = Combinators.combine(muscles, Arbitraries.of(Sides.class), Arbitraries.of(true, false))
                .as((muscle, sides, another) -> new Where(muscle, sides, null, another));
        Arbitrary<Where> numbered = Combinators.combine(
                        Arbitraries.integers().between(0, 9999),
                        maybe(muscles),
                        maybe(Arbitraries.of(Sides.LEFT, Sides.RIGHT, Sides.MIDLINE)))
                .as((number, muscle, sides) -> new Where(muscle, sides, number, false));
        return Arbitraries.oneOf(named, numbered);
    }

    private static Arbitrary<Integer> scores() {
        return Arbitraries.integers().between(0, 10);
    }

    private static <T> Arbitrary<@Nullable T> maybe(Arbitrary<T> values) {
        return values.injectNull(0.4);
    }

    private static QuickFinding withoutHolds(QuickFinding finding) {
        return new QuickFinding(
                finding.muscleId(),
                finding.sides(),
                finding.pointNumber(),
                finding.another(),
                finding.state(),
                finding.tendernessBefore(),
                finding.tendernessAfter(),
                List.of(),
                finding.technique(),
                finding.tool(),
                finding.pressureLevel(),
                finding.signs(),
                finding.response(),
                finding.referral(),
                finding.note());
    }
}
