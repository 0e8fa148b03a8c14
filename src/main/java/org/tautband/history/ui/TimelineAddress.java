package org.tautband.history.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tautband.accounts.StaffId;
import org.tautband.history.TimelineFilter;
import org.tautband.history.TimelineKind;

/** A timeline's filter in an address, so that what was found can be linked to. What cannot be read does not narrow. */
final class TimelineAddress {

    private TimelineAddress() {}

    static TimelineFilter filter(QueryParameters address) {
        String text = address.getSingleParameter("text").orElse("");
        return new TimelineFilter(
                text.length() <= TimelineFilter.TEXT_MAX && text.indexOf('\0') < 0 ? text : "",
                address.getSingleParameter("kind")
                        .flatMap(TimelineAddress::kind)
                        .orElse(null),
                address.getSingleParameter("muscle").orElse(null),
                address.getSingleParameter("therapist")
                        .flatMap(TimelineAddress::staff)
                        .orElse(null),
                address.getSingleParameter("from").flatMap(TimelineAddress::day).orElse(null),
                address.getSingleParameter("to").flatMap(TimelineAddress::day).orElse(null));
    }

    /** The query of an address that shows the history with this filter. */
    static String query(TimelineFilter filter) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("tab", "history");
        put(values, "text", filter.text().isBlank() ? null : filter.text());
        put(values, "kind", filter.kind());
        put(values, "muscle", filter.muscleId());
        put(values, "therapist", filter.by());
        put(values, "from", filter.from());
        put(values, "to", filter.to());
        return QueryParameters.simple(values).getQueryString();
    }

    private static void put(Map<String, String> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }

    private static Optional<TimelineKind> kind(String name) {
        return Arrays.stream(TimelineKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    private static Optional<StaffId> staff(String text) {
        try {
            return Optional.of(new StaffId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
