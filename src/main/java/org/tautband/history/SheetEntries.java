package org.tautband.history;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tautband.charting.VisitId;
import org.tautband.homecare.SheetId;

/** Issued home-care sheets for the timeline, without their pages. */
@Component
class SheetEntries implements TimelineSource {

    private final JdbcClient jdbc;

    SheetEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.SHEET;
    }

    @Override
    public boolean canAnswer(TimelineFilter filter) {
        return filter.muscleId() == null && !filter.searches();
    }

    @Override
    public List<TimelineEntry.Sheet> read(TimelineQuery query) {
        return jdbc.sql("""
                        select id, session_id, issued_at, day, issued_name, items from (
                            select id, session_id, issued_at, issued_by, issued_name, items,
                                (issued_at at time zone :zone)::date as day
                            from home_care_sheet where client_id = :client) s
                        where %s
                        order by day desc, issued_at desc, id desc limit :limit
                        """.formatted(query.condition("day", "issued_at", "id", "issued_by")))
                .params(query.values())
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new TimelineEntry.Sheet(
                            new TimelineCursor(
                                    row.getObject("day", LocalDate.class),
                                    row.getTimestamp("issued_at").toInstant(),
                                    id),
                            new SheetId(id),
                            new VisitId(row.getObject("session_id", UUID.class)),
                            row.getString("issued_name"),
                            row.getInt("items"));
                })
                .list();
    }
}
