package org.tautband.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tautband.guide.Advice.Reason;
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.guide.HomeCareQuery.Point;
import org.tautband.guide.HomeCareQuery.Side;
import org.tautband.guide.HomeCareQuery.State;
import org.tautband.guide.RuleBook.Adjustment;
import org.tautband.guide.RuleBook.Row;
import org.tautband.guide.RuleBook.Rule;

/** Every row of {@code rules.yaml}, by its id: a client for whom it holds, and one, as near as can be, for whom it does not. */
class RuleRowTests {

    private static final Guide GUIDE = GuideLoader.load();
    private static final HomeCareRules RULES = new HomeCareRules(GUIDE);

    private static final Point SHOULDER = Muscles.active(1, "upper_trapezius", 5, 4);
    private static final Point CALF = Muscles.latent(1, "gastrocnemius", 5, 4);

    /** Whom a row means, and whom it does not. */
    record Pair(HomeCareQuery meant, HomeCareQuery notMeant) {}

    private static Map<String, Pair> pairs() {
        Map<String, Pair> pairs = new LinkedHashMap<>();
        pairs.put("stretch_point", new Pair(of(SHOULDER), of(point("upper_trapezius", State.RESOLVED, 5, 4))));
        pairs.put("press_point", new Pair(of(SHOULDER), of(point("upper_trapezius", State.UNCLEAR, 5, 4))));
        pairs.put("rest_very_sore", new Pair(of(sore(7)), of(sore(6))));
        pairs.put("rest_worse", new Pair(of(lastVisit(3)), of(lastVisit(4))));
        pairs.put("rest_strain", new Pair(causes(SHOULDER, Cause.SPORT), causes(SHOULDER, Cause.POSTURE)));
        pairs.put("rest_injury", new Pair(injured(2), injured(3)));
        pairs.put(
                "cold_condition",
                new Pair(with(SHOULDER, "acute_injury_swelling"), with(SHOULDER, "uncontrolled_hypertension")));
        pairs.put("cold_more_tender", new Pair(of(eased(5, 6)), of(eased(5, 5))));
        pairs.put("cold_very_sore", new Pair(of(sore(7)), of(Muscles.active(1, "masseter", 7, 5))));
        pairs.put("heat_point", new Pair(of(SHOULDER), of(Muscles.active(1, "rectus_abdominis", 5, 4))));
        pairs.put("breaks_area", new Pair(of(SHOULDER), of(CALF)));
        pairs.put("breaks_posture", new Pair(causes(CALF, Cause.POSTURE), causes(CALF, Cause.SPORT)));
        pairs.put("breaks_repetitive", new Pair(causes(CALF, Cause.REPETITIVE_WORK), causes(CALF, Cause.SPORT)));
        pairs.put("roll_muscle", new Pair(of(CALF), of(SHOULDER)));
        pairs.put("rub_point", new Pair(of(CALF), of(Muscles.active(1, "masseter", 5, 4))));
        pairs.put(
                "refer_unchanged",
                new Pair(of(Muscles.unchangedFor(SHOULDER, 14)), of(Muscles.unchangedFor(SHOULDER, 13))));
        pairs.put("refer_old_injury", new Pair(injured(28), injured(27)));
        pairs.put("move_everyone", new Pair(of(), redFlagged()));
        pairs.put("move_stiff", new Pair(fascia(FasciaArea.Quality.RESTRICTION), fascia(FasciaArea.Quality.SCAR)));
        pairs.put("massage_open_point", new Pair(of(SHOULDER), of(CALF)));
        pairs.put("drink_everyone", new Pair(of(), redFlagged()));
        pairs.put("read_desk_work", new Pair(causes(CALF, Cause.POSTURE), causes(CALF, Cause.SPORT)));
        pairs.put("read_neck", new Pair(of(Muscles.active(1, "levator_scapulae", 5, 4)), of(SHOULDER)));
        pairs.put("read_upper_back", new Pair(of(SHOULDER), of(CALF)));
        pairs.put("read_low_back", new Pair(of(Muscles.active(1, "lumbar_multifidus", 5, 4)), of(SHOULDER)));
        pairs.put("read_knot", new Pair(of(CALF), of(point("gastrocnemius", State.UNCLEAR, 5, 4))));
        pairs.put("read_doctor", new Pair(of(), redFlagged()));
        pairs.put("pressure_eased", new Pair(of(eased(5, 3)), of(eased(5, 4))));
        pairs.put("pressure_made_tender", new Pair(of(eased(5, 6)), of(eased(5, 5))));
        pairs.put("stiff_there", new Pair(stiff(BodyArea.LEG, Side.RIGHT), stiff(BodyArea.LEG, Side.LEFT)));
        pairs.put("scar_there", new Pair(scar(BodyArea.LEG), scar(BodyArea.THIGH)));
        pairs.put("rolling_for_sport", new Pair(causes(CALF, Cause.SPORT), causes(CALF, Cause.POSTURE)));
        pairs.put("stretching_for_posture", new Pair(causes(CALF, Cause.POSTURE), causes(CALF, Cause.SPORT)));
        pairs.put("soon_after_injury", new Pair(injured(7), injured(8)));
        pairs.put(
                "it_helped",
                new Pair(
                        tried(Tried.Done.SOME_DAYS, Tried.Helped.YES),
                        tried(Tried.Done.SOME_DAYS, Tried.Helped.UNSURE)));
        pairs.put(
                "it_did_not_help",
                new Pair(tried(Tried.Done.MOST_DAYS, Tried.Helped.NO), tried(Tried.Done.NEVER, Tried.Helped.NO)));
        pairs.put("it_was_not_done", new Pair(tried(Tried.Done.NEVER, null), tried(Tried.Done.MOST_DAYS, null)));
        return pairs;
    }

    static Stream<Row> rows() {
        RuleBook book = GUIDE.rules();
        return Stream.concat(book.rules().stream(), book.adjustments().stream());
    }

    @Test
    void every_row_has_its_clients() {
        assertThat(pairs().keySet())
                .containsExactlyElementsOf(rows().map(Row::id).toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void it_holds_for_those_whom_it_means_and_for_nobody_else(Row row) {
        Pair pair = Objects.requireNonNull(pairs().get(row.id()));
        assertThat(reasons(row, pair.meant)).as("whom it means").isNotEmpty();
        assertThat(reasons(row, pair.notMeant)).as("whom it does not mean").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void its_reason_is_said_with_its_source_or_as_a_judgement(Row row) {
        Pair pair = Objects.requireNonNull(pairs().get(row.id()));
        assertThat(reasons(row, pair.meant)).allSatisfy(reason -> {
            assertThat(reason.source()).isEqualTo(row.source());
            assertThat(reason.evidence()).isEqualTo(row.source() == null ? Evidence.JUDGEMENT : Evidence.SOURCE);
        });
    }

    /** The reasons that the row gives for its own items. */
    private static List<Reason> reasons(Row row, HomeCareQuery query) {
        return RULES.evaluate(query).suggestions().stream()
                .filter(suggestion -> switch (row) {
                    case Rule rule ->
                        rule.item().equals(suggestion.item())
                                && (rule.variant() == null || rule.variant().equals(suggestion.variant()));
                    case Adjustment adjustment -> adjustment.concerns(GUIDE.item(suggestion.item()));
                })
                .flatMap(suggestion -> suggestion.because().stream())
                .filter(reason -> reason.words().key().equals(row.reason()))
                .filter(reason -> reason.source() == null
                        ? row.source() == null
                        : reason.source().equals(row.source()))
                .toList();
    }

    private static HomeCareQuery of(Point... points) {
        return new HomeCareQuery(List.of(points), Set.of(), Set.of(), 40);
    }

    private static HomeCareQuery with(Point point, String condition) {
        return new HomeCareQuery(List.of(point), Set.of(NotedCondition.of(condition)), Set.of(), 40);
    }

    private static HomeCareQuery redFlagged() {
        return new HomeCareQuery(List.of(), Set.of(), Set.of("leg_clot"), 40);
    }

    private static HomeCareQuery causes(Point point, Cause cause) {
        return of(point).withCauses(Set.of(cause));
    }

    private static HomeCareQuery injured(int days) {
        return of(SHOULDER).withInjury(new Injury(days, Set.of(BodyArea.FOOT)));
    }

    private static HomeCareQuery fascia(FasciaArea.Quality quality) {
        return of().withFascia(List.of(new FasciaArea(BodyArea.LEG, Side.LEFT, quality, FasciaArea.Glide.REDUCED)));
    }

    private static HomeCareQuery stiff(BodyArea area, Side side) {
        return of(CALF).withFascia(List.of(
                new FasciaArea(area, side, FasciaArea.Quality.DENSIFICATION, FasciaArea.Glide.REDUCED)));
    }

    private static HomeCareQuery scar(BodyArea area) {
        return of(CALF).withFascia(
                        List.of(new FasciaArea(area, Side.MIDLINE, FasciaArea.Quality.SCAR, FasciaArea.Glide.FIXED)));
    }

    private static HomeCareQuery tried(Tried.Done done, Tried.@org.jspecify.annotations.Nullable Helped helped) {
        return of(CALF).withTried(List.of(new Tried(GuideItem.STRETCH, "calf_straight", done, helped)));
    }

    private static Point sore(int tenderness) {
        return Muscles.active(1, "upper_trapezius", tenderness, tenderness);
    }

    private static Point lastVisit(int tenderness) {
        return SHOULDER.withTendernessLastVisit(tenderness);
    }

    private static Point eased(int before, int after) {
        return Muscles.active(1, "gastrocnemius", before, after);
    }

    private static Point point(String muscle, State state, int before, int after) {
        return Muscles.point(1, muscle, Side.LEFT, state, before, after);
    }
}
