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
    private static final String CONDITIONS = "conditions";

    /** What stands in a health history that says nothing, so that the first version tells only what it says. */
    private static final String BLANK = """
            {"conditions": [], "medicines": [], "allergies": [], "events": [], "dueDate": null, "occupation": "",
             "activities": "", "postureHabits": "", "goals": "", "language": "",
             "emergency": {"name": "", "relation": "", "phone": ""}}
            """;

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
                                origin = 'CLIENT' as by_client, content,
                                array(select c ->> 'key' from jsonb_array_elements(content -> 'conditions') c order by 1) as keys
                            from health_history where client_id = :client
                            union all
                            select id, 'RED_FLAG', screened_at, screened_by, screened_name, false, '{}',
                                array(select f from jsonb_array_elements_text(flags) f order by 1)
                            from red_flag_screen where client_id = :client),
                        moment as (
                            select said.*, (at at time zone :zone)::date as day,
                                coalesce(lag(keys) over before, '{}') as keys_before, lag(content) over before as content_before
                            from said window before as (partition by kind order by at, id))
                        select m.id, m.kind, m.at, m.day, m.name, m.by_client, m.keys, m.keys_before,
                            array(select d.key from jsonb_each(m.content) d
                                where d.value is distinct from coalesce(m.content_before -> d.key, :blank ::jsonb -> d.key)
                                order by d.key) as details
                        from moment m
                        where %s
                        order by m.day desc, m.at desc, m.id desc limit :limit
                        """.formatted(query.condition("m.day", "m.at", "m.id", "m.staff")))
                .params(query.values())
                .param("blank", BLANK)
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
        List<String> before = texts(row.getArray("keys_before"));
        List<HealthNoteChange> changes = Stream.concat(
                        missing(before, now, Kind.NOTED, redFlags), missing(now, before, Kind.ENDED, redFlags))
                .toList();
        List<String> details = texts(row.getArray("details")).stream()
                .filter(detail -> changes.isEmpty() || !detail.equals(CONDITIONS))
                .toList();
        return new TimelineEntry.HealthNotes(
                position, row.getString("name"), redFlags, row.getBoolean("by_client"), changes, details);
    }

    private static Stream<HealthNoteChange> missing(
            List<String> among, List<String> keys, Kind kind, boolean redFlags) {
        return keys.stream().filter(key -> !among.contains(key)).map(key -> new HealthNoteChange(kind, redFlags, key));
    }

    private static List<String> texts(Array column) throws SQLException {
        return Arrays.asList((String[]) column.getArray());
    }
}
