package org.tautband.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tautband.guide.ClinicRules.Caution;
import org.tautband.guide.Condition.Action;
import org.tautband.guide.Condition.Effect;
import org.tautband.guide.Condition.Scope;
import org.tautband.guide.HomeCareQuery.NotedCondition;

/** The evaluator, through every row of the catalogue: each answer says what, how strongly, why and on what ground. */
class ContraindicationsTests {

    private static final Guide GUIDE = GuideLoader.load();
    private final Contraindications rules = new Contraindications(GUIDE, ClinicRules.NONE);

    static List<Map<String, String>> rows() {
        return Table.rows("contraindications.csv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void an_answer_names_condition_item_action_evidence_and_text(Map<String, String> row) {
        Contraindication answer = answer(rules, cell(row, "condition_key"), cell(row, "home_care_item"));
        assertThat(answer.label()).isEqualTo(cell(row, "condition_label"));
        assertThat(answer.action()).isEqualTo(Action.valueOf(cell(row, "action").toUpperCase(java.util.Locale.ROOT)));
        assertThat(answer.evidence())
                .isEqualTo(cell(row, "basis").equals("source") ? Evidence.SOURCE : Evidence.JUDGEMENT);
        assertThat(answer.source() != null).isEqualTo(cell(row, "basis").equals("source"));
        assertThat(answer.text()).isNotBlank();
        assertThat(answer.strict()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void where_a_condition_is_matters_only_to_local_rules(Map<String, String> row) {
        NotedCondition hand = new NotedCondition(cell(row, "condition_key"), Set.of(BodyArea.HAND));
        Contraindication answer =
                rules.of(Set.of(hand), null, cell(row, "home_care_item")).getFirst();
        assertThat(answer.isAt(BodyArea.HAND)).isTrue();
        assertThat(answer.isAt(BodyArea.NECK)).isEqualTo(cell(row, "scope").equals("whole body"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void strict_mode_turns_a_named_caution_into_an_exclusion_and_nothing_else(Map<String, String> row) {
        String condition = cell(row, "condition_key");
        String item = cell(row, "home_care_item");
        ClinicRules strict = new ClinicRules(List.of(), Set.of(new Caution(condition, item)));
        Contraindications hard = new Contraindications(GUIDE, strict);
        assertThat(answer(hard, condition, item).excludes()).isTrue();
        assertThat(answer(hard, condition, item).strict())
                .isEqualTo(cell(row, "action").equals("caution"));
        Set<String> others = excluded(hard, condition);
        others.remove(item);
        Set<String> before = excluded(rules, condition);
        before.remove(item);
        assertThat(others).isEqualTo(before);
    }

    @Test
    void the_catalogue_names_for_strict_mode_what_one_source_forbids_altogether() {
        assertThat(GUIDE.conditions().stream()
                        .filter(condition -> condition.effects().stream().anyMatch(Effect::strict))
                        .map(Condition::key))
                .containsExactlyInAnyOrder("anticoagulant_bleeding", "osteoporosis");
    }

    @Test
    void a_condition_of_the_clinics_own_is_weighed_like_any_other() {
        Condition own = new Condition(
                "own-1",
                "Lipoedema",
                Condition.Origin.INTAKE,
                null,
                "Keep away.",
                List.of(new Effect("massage", Action.EXCLUDE, Scope.LOCAL, Evidence.JUDGEMENT, null, null, false)));
        ClinicRules clinic = new ClinicRules(List.of(own), Set.of());
        HomeCareQuery query = new HomeCareQuery(
                        List.of(Muscles.active(1, "gastrocnemius", 8, 4)),
                        Set.of(new NotedCondition("own-1", Set.of(BodyArea.LEG))),
                        Set.of(),
                        40)
                .withClinic(clinic);
        Verdict verdict = new HomeCareRules(GUIDE).verdict(query, "massage", null, Set.of(1));
        assertThat(verdict.excluded()).isTrue();
        assertThat(verdict.suppressed())
                .extracting(Advice.Suppressed::condition)
                .containsExactly("own-1");
    }

    private static Contraindication answer(Contraindications rules, String condition, String item) {
        return rules.of(Set.of(NotedCondition.of(condition)), null, item).getFirst();
    }

    private static Set<String> excluded(Contraindications rules, String condition) {
        return rules.of(Set.of(NotedCondition.of(condition)), null).stream()
                .filter(Contraindication::excludes)
                .map(Contraindication::item)
                .collect(Collectors.toSet());
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
