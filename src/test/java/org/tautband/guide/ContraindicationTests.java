package org.tautband.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tautband.guide.Condition.Action;
import org.tautband.guide.Condition.Effect;
import org.tautband.guide.Condition.Scope;
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.guide.HomeCareQuery.Point;

/** Goes through every row of the catalogue of contraindications; the file is the expectation, the YAML what is tested. */
class ContraindicationTests {

    /** Rubs, rolls and presses well, so that every item can be asked for. */
    private static final Point CALF = Muscles.active(1, "gastrocnemius", 8, 4);

    private final Guide guide = GuideLoader.load();
    private final HomeCareRules rules = new HomeCareRules(guide);

    record Row(Map<String, String> cells) {

        String cell(String column) {
            return Objects.requireNonNull(cells.get(column), column);
        }

        @Override
        public String toString() {
            return cell("condition_key") + " " + cell("action") + " " + cell("home_care_item");
        }
    }

    static List<Row> rows() {
        return Table.rows("contraindications.csv").stream().map(Row::new).toList();
    }

    @Test
    void the_guide_has_exactly_the_rows_of_the_catalogue() {
        long effects =
                guide.conditions().stream().mapToLong(c -> c.effects().size()).sum();
        assertThat(rows()).hasSize(108);
        assertThat(effects).isEqualTo(rows().size());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_guide_says_what_the_catalogue_says(Row row) {
        Condition condition = guide.condition(row.cell("condition_key"));
        assertThat(condition.label()).isEqualTo(row.cell("condition_label"));
        Effect effect = condition.effectOn(row.cell("home_care_item")).orElseThrow();
        assertThat(effect.action()).isEqualTo(row.cell("action").equals("exclude") ? Action.EXCLUDE : Action.CAUTION);
        assertThat(effect.scope()).isEqualTo(row.cell("scope").equals("whole body") ? Scope.WHOLE_BODY : Scope.LOCAL);
        if (row.cell("basis").equals("judgement")) {
            assertThat(effect.evidence()).isEqualTo(Evidence.JUDGEMENT);
        } else {
            assertThat(effect.evidence()).isEqualTo(Evidence.SOURCE);
            assertThat(guide.source(Objects.requireNonNull(effect.source()))).isEqualTo(row.cell("source"));
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_rules_do_what_the_catalogue_says(Row row) {
        String item = row.cell("home_care_item");
        HomeCareQuery query = query(NotedCondition.of(row.cell("condition_key")));
        String variant = switch (item) {
            case GuideItem.STRETCH -> "chin_tuck";
            case GuideItem.SELF_PRESSURE -> "press_fingers_leg";
            default -> null;
        };
        Verdict verdict = rules.verdict(query, item, variant, Set.of(1));
        Advice advice = rules.evaluate(query);
        if (row.cell("action").equals("exclude")) {
            assertThat(verdict.excluded()).isTrue();
            assertThat(advice.suggestions()).noneMatch(s -> s.item().equals(item));
            assertThat(advice.suppressed())
                    .anyMatch(s ->
                            s.item().equals(item) && row.cell("condition_key").equals(s.condition()));
        } else {
            assertThat(verdict.excluded()).isFalse();
            assertThat(verdict.warnings())
                    .anyMatch(w -> row.cell("condition_key").equals(w.condition()));
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_local_exclusion_elsewhere_on_the_body_leaves_the_item_with_a_warning(Row row) {
        if (row.cell("action").equals("exclude") && row.cell("scope").equals("see note")) {
            String item = row.cell("home_care_item");
            Verdict elsewhere = verdict(row.cell("condition_key"), item, BodyArea.HAND);
            assertThat(elsewhere.excluded()).isFalse();
            assertThat(elsewhere.warnings())
                    .anyMatch(w -> row.cell("condition_key").equals(w.condition()));
            assertThat(verdict(row.cell("condition_key"), item, BodyArea.LEG).excluded())
                    .isTrue();
        }
    }

    private Verdict verdict(String condition, String item, BodyArea area) {
        return rules.verdict(query(new NotedCondition(condition, Set.of(area))), item, null, Set.of(1));
    }

    @Test
    void a_child_is_known_by_its_age() {
        HomeCareQuery twelve = new HomeCareQuery(List.of(CALF), Set.of(), Set.of(), 12);
        HomeCareQuery thirteen = new HomeCareQuery(List.of(CALF), Set.of(), Set.of(), 13);
        assertThat(rules.verdict(twelve, "cold", null, Set.of()).warnings()).isNotEmpty();
        assertThat(rules.verdict(thirteen, "cold", null, Set.of()).warnings()).isEmpty();
    }

    @Test
    void a_stretch_is_left_out_with_the_conditions_that_it_names() {
        HomeCareQuery pregnant = query(NotedCondition.of("pregnancy"));
        Verdict verdict = rules.verdict(pregnant, GuideItem.STRETCH, "prone_press_gentle", Set.of());
        assertThat(verdict.excluded()).isTrue();
        assertThat(rules.verdict(pregnant, GuideItem.STRETCH, "calf_bent", Set.of())
                        .excluded())
                .isFalse();
    }

    private static HomeCareQuery query(NotedCondition condition) {
        return new HomeCareQuery(List.of(CALF), Set.of(condition), Set.of(), 40);
    }
}
