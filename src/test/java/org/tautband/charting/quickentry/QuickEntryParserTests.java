package org.tautband.charting.quickentry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.charting.HoldTool;
import org.tautband.charting.PointState;
import org.tautband.charting.Sign;
import org.tautband.charting.quickentry.Problem.Kind;

/** What a line says, and what it must not be taken for. */
class QuickEntryParserTests {

    private static final QuickEntryParser PARSER = new QuickEntryParser(new Vocabulary(MuscleCatalogue.load()));

    private static QuickFinding read(String line) {
        assertThat(PARSER.parse(line)).as(line).isInstanceOf(Reading.Complete.class);
        return ((Reading.Complete) PARSER.parse(line)).finding();
    }

    private static List<Problem> refused(String line) {
        assertThat(PARSER.parse(line)).as(line).isInstanceOf(Reading.Incomplete.class);
        return ((Reading.Incomplete) PARSER.parse(line)).problems();
    }

    private static Meaning.Holds holds(int count, String seconds) {
        return new Meaning.Holds(count, new BigDecimal(seconds));
    }

    @Test
    void the_line_of_the_product_description_is_read_whole() {
        QuickFinding finding = read("ut l act 7>3 2x30s th");
        assertThat(finding.muscleId()).isEqualTo("upper_trapezius");
        assertThat(finding.sides()).isEqualTo(Sides.LEFT);
        assertThat(finding.state()).isEqualTo(PointState.ACTIVE);
        assertThat(finding.tendernessBefore()).isEqualTo(7);
        assertThat(finding.tendernessAfter()).isEqualTo(3);
        assertThat(finding.holds()).containsExactly(holds(2, "30"));
        assertThat(finding.tool()).isEqualTo(HoldTool.THUMB);
        assertThat(finding.technique()).isNull();
        assertThat(finding.pressureLevel()).isNull();
    }

    @Test
    void what_a_line_does_not_say_is_not_invented() {
        QuickFinding finding = read("ut l 7 30s");
        assertThat(finding.state()).isNull();
        assertThat(finding.tendernessAfter()).isNull();
        assertThat(finding.tool()).isNull();
        assertThat(finding.referral()).isNull();
        assertThat(finding.note()).isNull();
    }

    @Test
    void lat_is_the_state_and_never_latissimus() {
        QuickFinding finding = read("ql r lat 5");
        assertThat(finding.muscleId()).isEqualTo("quadratus_lumborum");
        assertThat(finding.state()).isEqualTo(PointState.LATENT);
        assertThat(read("lats r lat").muscleId()).isEqualTo("latissimus_dorsi");
        assertThat(refused("lat r 5")).extracting(Problem::kind).containsExactly(Kind.MUSCLE_MISSING_BESIDE_LATENT);
    }

    @Test
    void both_sides_elbow_and_a_referral_are_read() {
        QuickFinding finding = read("lev b 6>4 45s el ref neck");
        assertThat(finding.muscleId()).isEqualTo("levator_scapulae");
        assertThat(finding.sides()).isEqualTo(Sides.BOTH);
        assertThat(finding.tool()).isEqualTo(HoldTool.ELBOW);
        assertThat(finding.referral()).isEqualTo("neck");
        assertThat(finding.holds()).containsExactly(holds(1, "45"));
    }

    @ParameterizedTest
    @CsvSource({
        "ut, upper_trapezius",
        "lev, levator_scapulae",
        "ql, quadratus_lumborum",
        "pir, piriformis",
        "pirif, piriformis",
        "gmed, gluteus_medius",
        "PSOAS, iliopsoas",
        "latiss, latissimus_dorsi",
        "occipito, occipitofrontalis",
        "sup, supinator",
        "long, longissimus_thoracis"
    })
    void a_muscle_is_known_by_code_alias_and_beginning(String token, String muscle) {
        assertThat(read(token + " l").muscleId()).isEqualTo(muscle);
    }

    @Test
    void a_beginning_of_several_muscles_is_asked_for_and_nothing_else_is_asked() {
        List<Problem> problems = refused("l trap 5");
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().kind()).isEqualTo(Kind.AMBIGUOUS);
        assertThat(problems.getFirst().start()).isEqualTo(2);
        assertThat(problems.getFirst().candidates())
                .containsExactlyInAnyOrder(
                        new Meaning.OfMuscle("upper_trapezius"),
                        new Meaning.OfMuscle("middle_trapezius"),
                        new Meaning.OfMuscle("lower_trapezius"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ul l", "le l", "gm r", "pi r"})
    void two_letters_are_never_completed(String line) {
        assertThat(refused(line)).extracting(Problem::kind).contains(Kind.UNREAD);
    }

    @Test
    void every_token_that_cannot_be_read_is_named_in_order() {
        assertThat(refused("ut l sharp 7 ??? 30s"))
                .extracting(Problem::kind, Problem::text, Problem::start)
                .containsExactly(tuple(Kind.UNREAD, "sharp", 5), tuple(Kind.UNREAD, "???", 13));
    }

    @Test
    void each_token_has_its_chip_where_it_stands() {
        assertThat(PARSER.parse("  ut, l ref neck 7").chips())
                .extracting(Chip::text, Chip::start)
                .containsExactly(tuple("ut", 2), tuple("l", 6), tuple("ref neck", 8), tuple("7", 17));
    }

    @Test
    void a_missing_side_is_asked_for() {
        assertThat(refused("ut 7 30s")).extracting(Problem::kind).containsExactly(Kind.SIDE_MISSING);
    }

    @Test
    void tenderness_may_come_in_two_parts_but_each_part_once() {
        assertThat(read("ut l 7 >3").tendernessAfter()).isEqualTo(3);
        assertThat(refused("ut l 7>3 >2")).extracting(Problem::kind).containsExactly(Kind.TWICE);
    }

    @Test
    void signs_are_each_said_once() {
        assertThat(read("ut l tb+ js- tw?").signs())
                .isEqualTo(Map.of(
                        SignKind.TAUT_BAND, Sign.YES, SignKind.JUMP_SIGN, Sign.NO, SignKind.TWITCH, Sign.NOT_TESTED));
        assertThat(refused("ut l tb+ tb-")).extracting(Problem::kind).containsExactly(Kind.TWICE);
    }

    @ParameterizedTest
    @CsvSource({"5s", "120s", "30.5s", "'30,5s'", "2x30", "'30\"'"})
    void holds_are_written_in_several_ways(String token) {
        assertThat(read("ut l " + token).holds()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "4.9s, HOLD_RANGE",
        "120.1s, HOLD_RANGE",
        "0s, HOLD_RANGE",
        "30.55s, UNREAD",
        "21x30s, HOLD_COUNT",
        "15x30s 6x10s, HOLD_COUNT",
        "p0 30s, PRESSURE_RANGE",
        "7>11, TENDERNESS_RANGE",
        "7.5, UNREAD",
        "-3, UNREAD",
        "7/10, UNREAD"
    })
    void what_cannot_be_is_refused(String tokens, Kind kind) {
        assertThat(refused("ut l " + tokens)).extracting(Problem::kind).containsExactly(kind);
    }

    @Test
    void a_note_takes_the_rest_of_the_line_as_it_stands() {
        assertThat(read("ut l note 7 of 10, <b>sharp</b>").note()).isEqualTo("7 of 10, <b>sharp</b>");
        QuickFinding quoted = read("ut note \"a \\\"dull\\\" ache\" l 7");
        assertThat(quoted.note()).isEqualTo("a \"dull\" ache");
        assertThat(quoted.tendernessBefore()).isEqualTo(7);
    }

    @Test
    void a_referral_is_never_something_that_the_line_says_otherwise() {
        assertThat(refused("ut ref l")).extracting(Problem::kind).containsExactly(Kind.TEXT_MISSING);
        assertThat(refused("ut l ref")).extracting(Problem::kind).containsExactly(Kind.TEXT_MISSING);
        assertThat(read("ut l ref \"7\"").referral()).isEqualTo("7");
    }

    @Test
    void nothing_typed_is_blank_and_no_mistake() {
        assertThat(PARSER.parse(" \t , ")).isInstanceOf(Reading.Blank.class);
    }
}
