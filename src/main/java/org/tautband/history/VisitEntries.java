package org.tautband.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tautband.charting.PainScores;
import org.tautband.charting.VisitId;

/** Visits for the timeline, with the beginnings of their texts. */
@Component
class VisitEntries implements TimelineSource {

    private static final String MUSCLE = """
             and exists (select from finding f where f.session_id = s.id and f.muscle_id = :muscle)
            """;
    private static final String TEXT = """
             and (s.search @@ %1$s
                or s.id in (select session_id from finding where client_id = :client and search @@ %1$s)
                or s.id in (select session_id from fascia_finding where client_id = :client and search @@ %1$s))
            """.formatted(NoteWords.QUERY);

    private final JdbcClient jdbc;
    private final NoteHits hits;

    VisitEntries(JdbcClient jdbc, NoteHits hits) {
        this.jdbc = jdbc;
        this.hits = hits;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.VISIT;
    }

    @Override
    public boolean canAnswer(TimelineFilter filter) {
        return true;
    }

    @Override
    public List<TimelineEntry.Visit> read(TimelineQuery query) {
        List<TimelineEntry.Visit> visits = jdbc.sql("""
            select s.id, s.service_date, s.created_at, s.therapist_name, s.signed_at,
                nullif((s.created_at at time zone :zone)::date, s.service_date) as written_on, s.pain_before, s.pain_after,
                left(s.subjective, 400) as subjective, left(s.plan, 400) as plan,
                (select count(*) from finding f where f.session_id = s.id) as points,
                array(select distinct f.muscle_id from finding f
                    where f.session_id = s.id and f.recheck = 'CONFIRMED') as muscles
            from (%s) s
            order by s.service_date desc, s.created_at desc, s.id desc
            """.formatted(page(query)))
                .params(query.values())
                .query(VisitEntries::visit)
                .list();
        if (!query.filter().searches()) {
            return visits;
        }
        List<UUID> ids = visits.stream().map(visit -> visit.id().value()).toList();
        Map<UUID, List<NoteHit>> found =
                hits.in(ids, NoteWords.of(query.filter().text()));
        return visits.stream()
                .map(visit -> visit.with(found.getOrDefault(visit.id().value(), List.of())))
                .toList();
    }

    private static String page(TimelineQuery query) {
        TimelineFilter filter = query.filter();
        return "select s.* from treatment_session s where s.client_id = :client and "
                + query.condition("s.service_date", "s.created_at", "s.id", "s.therapist_id")
                + (filter.muscleId() == null ? "" : MUSCLE)
                + (filter.searches() ? TEXT : "")
                + " order by s.service_date desc, s.created_at desc, s.id desc limit :limit";
    }

    private static TimelineEntry.Visit visit(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        TimelineCursor position = new TimelineCursor(
                row.getObject("service_date", LocalDate.class),
                row.getTimestamp("created_at").toInstant(),
                id);
        return new TimelineEntry.Visit(
                position,
                new VisitId(id),
                row.getString("therapist_name"),
                row.getTimestamp("signed_at") != null,
                row.getObject("written_on", LocalDate.class),
                row.getInt("points"),
                Arrays.asList((String[]) row.getArray("muscles").getArray()),
                new PainScores(row.getObject("pain_before", Integer.class), row.getObject("pain_after", Integer.class)),
                row.getString("subjective"),
                row.getString("plan"),
                List.of());
    }
}
