package org.tautband.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tautband.charting.VisitId;

/** Amendments for the timeline, whole, as they are short. */
@Component
class AmendmentEntries implements TimelineSource {

    private final JdbcClient jdbc;

    AmendmentEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.AMENDMENT;
    }

    @Override
    public boolean canAnswer(TimelineFilter filter) {
        return filter.muscleId() == null;
    }

    @Override
    public List<TimelineEntry.Amendment> read(TimelineQuery query) {
        boolean searches = query.filter().searches();
        String texts = searches ? NoteHits.marking("reason") + ", " + NoteHits.marking("text") : "reason, text";
        return jdbc.sql("""
                        select id, session_id, author_name, day, written_at, %s from (
                            select a.*, (a.written_at at time zone :zone)::date as day
                            from treatment_session s join amendment a on a.session_id = s.id
                            where s.client_id = :client) a
                        where %s %s
                        order by day desc, written_at desc, id desc limit :limit
                        """.formatted(
                                texts,
                                query.condition("day", "written_at", "id", "author_id"),
                                searches ? "and search @@ " + NoteWords.QUERY : ""))
                .params(query.values())
                .query((row, number) -> amendment(row, searches))
                .list();
    }

    private static TimelineEntry.Amendment amendment(ResultSet row, boolean marked) throws SQLException {
        Instant at = row.getTimestamp("written_at").toInstant();
        return new TimelineEntry.Amendment(
                new TimelineCursor(row.getObject("day", LocalDate.class), at, row.getObject("id", UUID.class)),
                new VisitId(row.getObject("session_id", UUID.class)),
                row.getString("author_name"),
                marked ? NoteHits.marked(row, "reason") : MarkedText.plain(row.getString("reason")),
                marked ? NoteHits.marked(row, "text") : MarkedText.plain(row.getString("text")));
    }
}
