package org.tautband.history;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tautband.history.HealthNoteChange.Kind;

/** Versions of the health history and red flag screens for the timeline, each with what differs from the one before. */
@Component
class HealthNoteEntries implements TimelineSource {

    private static final String RED_FLAG = "RED_FLAG";

    private final JdbcClient jdbc;

    HealthNoteEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.HEALTH_NOTE;
    }

    @Override
    public boolean canAnswer(TimelineFilter filter) {
        return filter.muscleId() == null && !filter.searches();
    }

    @Override
    public List<TimelineEntry.HealthNotes> read(TimelineQuery query) {
        return jdbc.sql("""
                        with said as (
                            select id, 'CONDITION' as kind, recorded_at as at, recorded_by as staff, recorded_name as name,
                                array(select c ->> 'key' from jsonb_array_elements(content -> 'conditions') c order by 1) as keys
                            from health_history where client_id = :client
                            union all
                            select id, 'RED_FLAG', screened_at, screened_by, screened_name,
                                array(select f from jsonb_array_elements_text(flags) f order by 1)
                            from red_flag_screen where client_id = :client),
                        moment as (
                            select id, kind, at, staff, name, keys, (at at time zone :zone)::date as day,
                                coalesce(lag(keys) over (partition by kind order by at, id), '{}') as before
                            from said)
                        select m.id, m.kind, m.at, m.day, m.name, m.keys, m.before from moment m
                        where %s
                        order by m.day desc, m.at desc, m.id desc limit :limit
                        """.formatted(query.condition("m.day", "m.at", "m.id", "m.staff")))
                .params(query.values())
                .query(HealthNoteEntries::entry)
                .list();
    }

    private static TimelineEntry.HealthNotes entry(ResultSet row, int number) throws SQLException {
        TimelineCursor position = new TimelineCursor(
                row.getObject("day", LocalDate.class),
                row.getTimestamp("at").toInstant(),
                row.getObject("id", UUID.class));
        boolean redFlags = row.getString("kind").equals(RED_FLAG);
        List<String> now = texts(row.getArray("keys"));
        List<String> before = texts(row.getArray("before"));
        List<HealthNoteChange> changes = Stream.concat(
                        missing(before, now, Kind.NOTED, redFlags), missing(now, before, Kind.ENDED, redFlags))
                .toList();
        return new TimelineEntry.HealthNotes(position, row.getString("name"), redFlags, changes);
    }

    private static Stream<HealthNoteChange> missing(
            List<String> among, List<String> keys, Kind kind, boolean redFlags) {
        return keys.stream().filter(key -> !among.contains(key)).map(key -> new HealthNoteChange(kind, redFlags, key));
    }

    private static List<String> texts(Array column) throws SQLException {
        return Arrays.asList((String[]) column.getArray());
    }
}
