package org.tautband.history;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters to doctors for the timeline, without their pages. */
@Component
class LetterEntries implements TimelineSource {

    private final JdbcClient jdbc;

    LetterEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.LETTER;
    }

    @Override
    public boolean canAnswer(TimelineFilter filter) {
        return filter.muscleId() == null && !filter.searches();
    }

    @Override
    public List<TimelineEntry.Letter> read(TimelineQuery query) {
        return jdbc.sql("""
                        select id, issued_at, day, issued_name, doctor, advice from (
                            select id, issued_at, issued_by, issued_name, doctor, advice,
                                (issued_at at time zone :zone)::date as day
                            from referral_letter where client_id = :client) l
                        where %s
                        order by day desc, issued_at desc, id desc limit :limit
                        """.formatted(query.condition("day", "issued_at", "id", "issued_by")))
                .params(query.values())
                .query((row, number) -> new TimelineEntry.Letter(
                        new TimelineCursor(
                                row.getObject("day", LocalDate.class),
                                row.getTimestamp("issued_at").toInstant(),
                                row.getObject("id", UUID.class)),
                        row.getString("issued_name"),
                        row.getString("doctor"),
                        row.getString("advice")))
                .list();
    }
}
