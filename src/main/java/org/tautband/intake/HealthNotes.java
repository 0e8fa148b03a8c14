package org.tautband.intake;

import java.util.Set;
import org.tautband.guide.HomeCareQuery.NotedCondition;

/**
 * What is known of a client's health that matters for treatment and home care: conditions, and signs to stop.
 *
 * @param language in which the client is best spoken to, as an ISO 639 code; empty when nobody asked
 */
public record HealthNotes(Set<NotedCondition> conditions, Set<String> redFlags, String language) {

    public static final HealthNotes NOTHING_NOTED = new HealthNotes(Set.of(), Set.of(), "");

    public HealthNotes {
        conditions = Set.copyOf(conditions);
        redFlags = Set.copyOf(redFlags);
    }
}
