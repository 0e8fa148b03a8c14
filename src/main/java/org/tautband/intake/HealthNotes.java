package org.tautband.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tautband.guide.HomeCareQuery.NotedCondition;

/**
 * What is known of a client's health that matters for treatment and home care: conditions, and signs to stop.
 *
 * @param language in which the client is best spoken to, as an ISO 639 code; empty when nobody asked
 * @param days what the client tells of work, activities and habits of posture, each in their own words
 * @param injuredOn the day of the latest injury; absent when there was none, or none whose day is known
 */
public record HealthNotes(
        Set<NotedCondition> conditions,
        Set<String> redFlags,
        String language,
        List<String> days,
        @Nullable LocalDate injuredOn) {

    public static final HealthNotes NOTHING_NOTED = new HealthNotes(Set.of(), Set.of(), "", List.of(), null);

    public HealthNotes {
        conditions = Set.copyOf(conditions);
        redFlags = Set.copyOf(redFlags);
        days = List.copyOf(days);
    }

    static HealthNotes of(HealthHistory history, Set<String> redFlags) {
        return new HealthNotes(
                history.conditions(),
                redFlags,
                history.language(),
                history.days(),
                history.latestInjury().orElse(null));
    }
}
