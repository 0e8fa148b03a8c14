package org.tautband.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tautband.guide.ClinicRules.Caution;
import org.tautband.guide.Condition.Action;
import org.tautband.guide.Condition.Effect;
import org.tautband.guide.Condition.Scope;
import org.tautband.guide.HomeCareQuery.NotedCondition;

/**
 * The evaluator: what conditions say about items, by the catalogue and the clinic's own rules. Pure. Whatever weighs
 * safety, for a sheet or for the hands, asks here.
 */
public final class Contraindications {

    private static final int CHILD_AGE = 12;

    private final Guide guide;
    private final ClinicRules clinic;

    public Contraindications(Guide guide, ClinicRules clinic) {
        this.guide = guide;
        this.clinic = clinic;
    }

    /**
     * A condition of the catalogue or of the clinic.
     *
     * @throws IllegalArgumentException when neither has it
     */
    public Condition condition(String key) {
        return clinic.own().stream()
                .filter(own -> own.key().equals(key))
                .findFirst()
                .orElseGet(() -> guide.condition(key));
    }

    /**
     * All that the client's conditions say, item by item, always in one order.
     *
     * @param age in years, where known; a child's age is a condition by itself
     */
    public List<Contraindication> of(Set<NotedCondition> noted, @Nullable Integer age) {
        return conditionsOf(noted, age).stream()
                .flatMap(one -> condition(one.key()).effects().stream().map(effect -> answer(one, effect)))
                .toList();
    }

    /** What the client's conditions say about one item. */
    public List<Contraindication> of(Set<NotedCondition> noted, @Nullable Integer age, String item) {
        return of(noted, age).stream()
                .filter(answer -> answer.item().equals(item))
                .toList();
    }

    /** What the rule for areas to avoid says about an item, whoever the client is. */
    public Optional<Contraindication> atAvoidArea(String item) {
        return condition(Condition.DANGER_AREA)
                .effectOn(item)
                .map(effect -> answer(NotedCondition.of(Condition.DANGER_AREA), effect));
    }

    private Contraindication answer(NotedCondition noted, Effect effect) {
        Condition condition = condition(noted.key());
        boolean strict = !effect.excludes() && clinic.strict().contains(new Caution(condition.key(), effect.item()));
        return new Contraindication(
                condition.key(),
                condition.label(),
                effect.item(),
                strict ? Action.EXCLUDE : effect.action(),
                effect.scope() == Scope.LOCAL ? noted.areas() : Set.of(),
                effect.evidence(),
                effect.source(),
                text(condition, effect),
                strict);
    }

    private static String text(Condition condition, Effect effect) {
        return Stream.of(
                        effect.warning(),
                        effect.scope() == Scope.LOCAL ? condition.keepAway() : null,
                        condition.note(),
                        condition.label())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElseThrow();
    }

    /** What was noted, and what follows from the age. */
    static List<NotedCondition> conditionsOf(Set<NotedCondition> noted, @Nullable Integer age) {
        List<NotedCondition> all = new ArrayList<>(noted);
        if (age != null
                && age <= CHILD_AGE
                && all.stream().noneMatch(c -> c.key().equals(Condition.CHILD))) {
            all.add(NotedCondition.of(Condition.CHILD));
        }
        all.sort(Comparator.comparing(NotedCondition::key).thenComparing(c -> new TreeSet<>(c.areas()).toString()));
        return all;
    }
}
