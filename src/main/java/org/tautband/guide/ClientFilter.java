package org.tautband.guide;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tautband.guide.HomeCareQuery.NotedCondition;

/**
 * Which clients a row of the rules speaks of: those who meet all that is asked here.
 *
 * @param conditions one of them is noted
 * @param causes one of them brings the pain on
 * @param minInjuryDays the injury is at least so old
 * @param maxInjuryDays the injury is at most so old
 * @param fascia such an area was palpated, wherever
 */
record ClientFilter(
        Set<String> conditions,
        Set<Cause> causes,
        @Nullable Integer minInjuryDays,
        @Nullable Integer maxInjuryDays,
        FasciaArea.@Nullable Kind fascia) {

    boolean fits(HomeCareQuery query) {
        return hasCondition(query)
                && (causes.isEmpty() || causes.stream().anyMatch(query.causes()::contains))
                && hasInjury(query.injury())
                && (fascia == null || query.fascia().stream().anyMatch(area -> area.is(fascia)));
    }

    private boolean hasCondition(HomeCareQuery query) {
        return conditions.isEmpty()
                || Contraindications.conditionsOf(query.known(), query.age()).stream()
                        .map(NotedCondition::key)
                        .anyMatch(conditions::contains);
    }

    private boolean hasInjury(@Nullable Injury injury) {
        if (minInjuryDays == null && maxInjuryDays == null) {
            return true;
        }
        return injury != null
                && (minInjuryDays == null || injury.days() >= minInjuryDays)
                && (maxInjuryDays == null || injury.days() <= maxInjuryDays);
    }
}
