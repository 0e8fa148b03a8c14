package org.tautband.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tautband.intake.ConsentSubject;

/** Consents that were given and those that were withdrawn, for the timeline: each act stands on its own day. */
@Component
class ConsentEntries implements TimelineSource {

    private final JdbcClient jdbc;

    ConsentEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.CONSENT;
    }

    @Override
    public boolean canAnswer(TimelineFilter filter) {
        return filter.muscleId() == null && !filter.searches();
    }

    @Override
    public List<TimelineEntry.Consent> read(TimelineQuery query) {
        return jdbc.sql("""
                        with said as (
                            select id, subject, false as withdrawn, signer, guardian_relation as words, given_at as at,
                                recorded_by as staff, recorded_name as name
                            from consent where client_id = :client
                            union all
                            select c.id, c.subject, true, '', w.note, w.withdrawn_at, w.recorded_by, w.recorded_name
                            from consent_withdrawal w join consent c on c.id = w.consent_id
                            where c.client_id = :client),
                        act as (
                            select (array_agg(id order by id))[1] as id, array_agg(subject::text order by subject) as subjects,
                                withdrawn, signer, words, at, (at at time zone :zone)::date as day, staff, name
                            from said group by withdrawn, signer, words, at, staff, name)
                        select id, subjects, withdrawn, signer, words, at, day, name from act
                        where %s
                        order by day desc, at desc, id desc limit :limit
                        """.formatted(query.condition("day", "at", "id", "staff")))
                .params(query.values())
                .query(ConsentEntries::entry)
                .list();
    }

    private static TimelineEntry.Consent entry(ResultSet row, int number) throws SQLException {
        TimelineCursor position = new TimelineCursor(
                row.getObject("day", LocalDate.class),
                row.getTimestamp("at").toInstant(),
                row.getObject("id", UUID.class));
        return new TimelineEntry.Consent(
                position,
                Arrays.stream((String[]) row.getArray("subjects").getArray())
                        .map(ConsentSubject::valueOf)
                        .sorted()
                        .toList(),
                row.getBoolean("withdrawn"),
                row.getString("name"),
                row.getString("signer"),
                row.getString("words"));
    }
}
