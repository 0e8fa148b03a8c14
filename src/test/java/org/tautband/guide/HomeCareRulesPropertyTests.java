package org.tautband.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.tautband.guide.Advice.Suppressed;
import org.tautband.guide.ClinicRules.Caution;
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.guide.HomeCareQuery.Point;
import org.tautband.guide.HomeCareQuery.Side;
import org.tautband.guide.HomeCareQuery.State;

/** What holds for any client at all. */
class HomeCareRulesPropertyTests {

    private static final Guide GUIDE = GuideLoader.load();
    private static final HomeCareRules RULES = new HomeCareRules(GUIDE);

    @Property(tries = 300)
    void adding_a_condition_never_brings_back_what_was_excluded(
            @ForAll("queries") HomeCareQuery query, @ForAll("conditions") NotedCondition more) {
        HomeCareQuery worse = with(query, more);
        for (Ask ask : asks(query)) {
            Verdict before = ask.of(query);
            Verdict after = ask.of(worse);
            assertThat(before.excluded() && !after.excluded())
                    .as(ask.toString())
                    .isFalse();
            assertThat(before.allowed()).containsAll(after.allowed());
        }
    }

    @Property(tries = 300)
    void adding_a_condition_adds_no_suggestion_that_was_suppressed(
            @ForAll("queries") HomeCareQuery query, @ForAll("conditions") NotedCondition more) {
        Set<String> excluded = RULES.evaluate(query).suppressed().stream()
                .filter(s -> s.points().isEmpty() && s.variant() == null)
                .map(Suppressed::item)
                .collect(Collectors.toSet());
        assertThat(RULES.evaluate(with(query, more)).suggestions()).noneMatch(s -> excluded.contains(s.item()));
    }

    @Property(tries = 300)
    void nothing_suggested_is_excluded_and_every_suggestion_says_why(@ForAll("queries") HomeCareQuery query) {
        assertThat(RULES.evaluate(query).suggestions()).allSatisfy(suggestion -> {
            Verdict verdict =
                    RULES.verdict(query, suggestion.item(), suggestion.variant(), new HashSet<>(suggestion.points()));
            assertThat(verdict.excluded()).isFalse();
            assertThat(verdict.allowed()).isEqualTo(suggestion.points());
            assertThat(suggestion.warnings()).containsAll(verdict.warnings());
            assertThat(suggestion.reasons()).isNotEmpty();
        });
    }

    @Property(tries = 100)
    void the_answer_depends_on_nothing_but_the_query(@ForAll("queries") HomeCareQuery query) {
        HomeCareQuery copy = copy(query, new HashSet<>(query.conditions()), query.redFlags());
        assertThat(RULES.evaluate(copy)).isEqualTo(RULES.evaluate(query));
    }

    @Property(tries = 100)
    void a_red_flag_stops_everything(@ForAll("queries") HomeCareQuery query) {
        HomeCareQuery flagged = copy(query, query.conditions(), Set.of("leg_clot"));
        assertThat(RULES.evaluate(flagged).suggestions()).isEmpty();
        assertThat(RULES.evaluate(flagged).stop()).hasSize(1);
        assertThat(asks(flagged))
                .allSatisfy(ask -> assertThat(ask.of(flagged).excluded()).isTrue());
    }

    @Property(tries = 200)
    void strict_mode_never_brings_back_what_was_excluded(
            @ForAll("queries") HomeCareQuery query, @ForAll("cautions") Set<Caution> cautions) {
        HomeCareQuery strict = query.withClinic(new ClinicRules(List.of(), cautions));
        for (Ask ask : asks(query)) {
            Verdict before = ask.of(query);
            Verdict after = ask.of(strict);
            assertThat(before.excluded() && !after.excluded())
                    .as(ask.toString())
                    .isFalse();
            assertThat(before.allowed()).containsAll(after.allowed());
        }
    }

    @Property(tries = 300)
    void adding_a_condition_takes_no_answer_of_the_evaluator_away(
            @ForAll("queries") HomeCareQuery query,
            @ForAll("conditions") NotedCondition more,
            @ForAll("cautions") Set<Caution> strict) {
        Contraindications rules = new Contraindications(GUIDE, new ClinicRules(List.of(), strict));
        assertThat(rules.of(with(query, more).conditions(), query.age()))
                .containsAll(rules.of(query.conditions(), query.age()));
    }

    @Provide
    Arbitrary<Set<Caution>> cautions() {
        return Arbitraries.of(GUIDE.conditions().stream()
                        .flatMap(condition -> condition.effects().stream()
                                .filter(effect -> !effect.excludes())
                                .map(effect -> new Caution(condition.key(), effect.item())))
                        .toList())
                .set()
                .ofMaxSize(10);
    }

    @Property(tries = 200)
    void nothing_is_suggested_that_takes_what_is_not_at_hand(@ForAll("queries") HomeCareQuery query) {
        HomeCareQuery empty = query.withEquipment(Set.of());
        assertThat(RULES.evaluate(empty).suggestions())
                .noneMatch(s -> s.item().equals(GuideItem.FOAM_ROLLER)
                        || (s.variant() != null && s.variant().contains("_ball_")));
    }

    /** One item, or one variant of it, for all points of the query. */
    private record Ask(String item, @Nullable String variant, Set<Integer> points) {

        Verdict of(HomeCareQuery query) {
            return RULES.verdict(query, item, variant, points);
        }
    }

    private static List<Ask> asks(HomeCareQuery query) {
        Set<Integer> all = query.points().stream().map(Point::number).collect(Collectors.toSet());
        return GUIDE.items().stream()
                .flatMap(item -> GUIDE.variants(item.key()).isEmpty()
                        ? List.of(new Ask(item.key(), null, all)).stream()
                        : GUIDE.variants(item.key()).stream().map(v -> new Ask(item.key(), v.key(), all)))
                .toList();
    }

    private static HomeCareQuery with(HomeCareQuery query, NotedCondition more) {
        Set<NotedCondition> conditions = new HashSet<>(query.conditions());
        conditions.add(more);
        return copy(query, conditions, query.redFlags());
    }

    private static HomeCareQuery copy(HomeCareQuery query, Set<NotedCondition> conditions, Set<String> redFlags) {
        return new HomeCareQuery(query.points(), conditions, redFlags, query.age())
                .withFascia(query.fascia())
                .withCauses(query.causes())
                .withInjury(query.injury())
                .withTried(query.tried())
                .withEquipment(query.equipment())
                .withClinic(query.clinic());
    }

    @Provide
    Arbitrary<NotedCondition> conditions() {
        Arbitrary<String> keys =
                Arbitraries.of(GUIDE.conditions().stream().map(Condition::key).toList());
        Arbitrary<Set<BodyArea>> areas = Arbitraries.of(BodyArea.class).set().ofMaxSize(3);
        return Combinators.combine(keys, areas).as(NotedCondition::new);
    }

    @Provide
    Arbitrary<HomeCareQuery> queries() {
        Arbitrary<@Nullable Integer> tenderness =
                Arbitraries.integers().between(0, 10).injectNull(0.2);
        Arbitrary<Point> point = Combinators.combine(
                        Arbitraries.of(Muscles.ids()),
                        Arbitraries.of(Side.class),
                        Arbitraries.of(State.class),
                        tenderness,
                        tenderness,
                        Arbitraries.of(true, false))
                .as((muscle, side, state, before, after, avoid) -> {
                    Point made = Muscles.point(1, muscle, side, state, before, after);
                    return avoid ? Muscles.inAvoidArea(made) : made;
                });
        return Combinators.combine(
                        point.list().ofMaxSize(6),
                        conditions().set().ofMaxSize(4),
                        Arbitraries.integers().between(0, 100).injectNull(0.2))
                .as((points, conditions, age) -> new HomeCareQuery(numbered(points), conditions, Set.of(), age))
                .flatMap(HomeCareRulesPropertyTests::inContext);
    }

    private static Arbitrary<HomeCareQuery> inContext(HomeCareQuery query) {
        Arbitrary<FasciaArea> fascia = Combinators.combine(
                        Arbitraries.of(BodyArea.class),
                        Arbitraries.of(Side.class),
                        Arbitraries.of(FasciaArea.Quality.class),
                        Arbitraries.of(FasciaArea.Glide.class))
                .as(FasciaArea::new);
        Arbitrary<@Nullable Injury> injury = Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(BodyArea.class).set().ofMaxSize(2))
                .as(Injury::new)
                .injectNull(0.6);
        Arbitrary<Tried> tried = Combinators.combine(
                        Arbitraries.of(
                                GUIDE.items().stream().map(GuideItem::key).toList()),
                        Arbitraries.of(Tried.Done.class),
                        Arbitraries.of(Tried.Helped.class).injectNull(0.3))
                .as((item, done, helped) -> new Tried(item, null, done, helped));
        return Combinators.combine(
                        fascia.list().ofMaxSize(2),
                        Arbitraries.of(Cause.class).set(),
                        injury,
                        tried.list().ofMaxSize(3),
                        Arbitraries.of(Equipment.class).set().injectNull(0.5))
                .as((areas, causes, hurt, answers, equipment) -> query.withFascia(areas)
                        .withCauses(causes)
                        .withInjury(hurt)
                        .withTried(answers)
                        .withEquipment(equipment));
    }

    private static List<Point> numbered(List<Point> points) {
        return IntStream.range(0, points.size())
                .mapToObj(i -> Muscles.numbered(points.get(i), i + 1))
                .toList();
    }
}
