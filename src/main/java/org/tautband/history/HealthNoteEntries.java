package org.tautband.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tautband.history.HealthNoteChange.Kind;

/** Changes of the health notes for the timeline: what was noted or ended at one moment is one entry. */
@Component
class HealthNoteEntries implements TimelineSource {

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
                        with change as (
                            select id, kind, note_key, noted_at as at, noted_by as staff, 'NOTED' as what
                            from health_note where client_id = :client
                            union all
                            select id, kind, note_key, ended_at, ended_by, 'ENDED'
                            from health_note where client_id = :client and ended_at is not null),
                        moment as (
                            select (array_agg(id order by id))[1] as id, at, staff, (at at time zone :zone)::date as day,
                                array_agg(what || ' ' || kind || ' ' || note_key) as changes
                            from change group by at, staff)
                        select m.id, m.at, m.day, m.changes, coalesce(s.name, '') as name
                        from moment m left join staff s on s.id = m.staff
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
        String[] changes = (String[]) row.getArray("changes").getArray();
        return new TimelineEntry.HealthNotes(position, row.getString("name"), changes(changes));
    }

    /** A note that ended and began at the same moment was changed. */
    private static List<HealthNoteChange> changes(String[] rows) {
        Map<String, HealthNoteChange> byNote = new TreeMap<>();
        Arrays.stream(rows).map(row -> row.split(" ", 3)).forEach(row -> {
            HealthNoteChange change = new HealthNoteChange(Kind.valueOf(row[0]), row[1].equals("RED_FLAG"), row[2]);
            byNote.merge(
                    row[1] + row[2],
                    change,
                    (first, second) -> new HealthNoteChange(Kind.CHANGED, first.redFlag(), first.key()));
        });
        return List.copyOf(byNote.values());
    }
}
