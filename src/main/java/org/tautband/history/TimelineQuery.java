package org.tautband.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.tautband.clients.ClientId;

/**
 * A question to each source of the timeline: the latest entries of a client before a place, no more than a limit.
 *
 * @param zone the clinic's, in which moments become days
 */
record TimelineQuery(ClientId client, TimelineFilter filter, TimelineCursor before, int limit, ZoneId zone) {

    /**
     * The condition that all sources share, over the columns {@code day}, {@code at}, {@code id} and {@code staff}.
     * The parameters are those of {@link #values()}.
     */
    String condition(String day, String at, String id, String staff) {
        return "(%1$s, %2$s, %3$s) < (:day, :at, :id) and %1$s between :from and :to".formatted(day, at, id)
                + (filter.by() == null ? "" : " and " + staff + " = :staff");
    }

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("client", client.value());
        values.put("day", before.day());
        values.put("at", before.at().atOffset(ZoneOffset.UTC));
        values.put("id", before.id());
        values.put("from", Objects.requireNonNullElse(filter.from(), LocalDate.of(1, 1, 1)));
        values.put("to", Objects.requireNonNullElse(filter.to(), LocalDate.of(9999, 12, 31)));
        values.put("limit", limit);
        values.put("zone", zone.getId());
        if (filter.by() != null) {
            values.put("staff", filter.by().value());
        }
        if (filter.muscleId() != null) {
            values.put("muscle", filter.muscleId());
        }
        if (filter.searches()) {
            values.putAll(NoteWords.of(filter.text()).values());
        }
        return values;
    }
}
