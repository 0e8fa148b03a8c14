package org.tautband.history;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tautband.charting.VisitId;
import org.tautband.homecare.FollowUp.Answered;
import org.tautband.homecare.FollowUpAnswer;
import org.tautband.homecare.FollowUpAnswer.Done;
import org.tautband.homecare.FollowUpAnswer.Helped;

/** What the client said in a visit of the sheet before, for the timeline. */
@Component
class FollowUpEntries implements TimelineSource {

    private final JdbcClient jdbc;

    FollowUpEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.FOLLOW_UP;
    }

    @Override
    public boolean canAnswer(TimelineFilter filter) {
        return filter.muscleId() == null && !filter.searches();
    }

    @Override
    public List<TimelineEntry.FollowUp> read(TimelineQuery query) {
        return jdbc.sql("""
                        select id, day, at, titles, dones, helpeds from (
                            select visit.id, visit.service_date as day, visit.therapist_id as staff,
                                max(answer.answered_at) as at,
                                array_agg(asked.title::text order by asked.position) as titles,
                                array_agg(answer.done::text order by asked.position) as dones,
                                array_agg(answer.helped::text order by asked.position) as helpeds
                            from home_care_answer answer
                            join home_care_sheet_item asked on asked.id = answer.sheet_item_id
                            join treatment_session visit on visit.id = answer.session_id
                            where answer.client_id = :client group by visit.id) answered
                        where %s
                        order by day desc, at desc, id desc limit :limit
                        """.formatted(query.condition("day", "at", "id", "staff")))
                .params(query.values())
                .query(FollowUpEntries::entry)
                .list();
    }

    private static TimelineEntry.FollowUp entry(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        VisitId visit = new VisitId(id);
        TimelineCursor position = new TimelineCursor(
                row.getObject("day", LocalDate.class), row.getTimestamp("at").toInstant(), id);
        return new TimelineEntry.FollowUp(position, visit, answers(row, visit));
    }

    private static List<Answered> answers(ResultSet row, VisitId visit) throws SQLException {
        @Nullable String[] titles = texts(row.getArray("titles"));
        @Nullable String[] dones = texts(row.getArray("dones"));
        @Nullable String[] helpeds = texts(row.getArray("helpeds"));
        List<Answered> answers = new ArrayList<>();
        for (int i = 0; i < titles.length; i++) {
            String helped = helpeds[i];
            FollowUpAnswer answer = new FollowUpAnswer(
                    Done.valueOf(String.valueOf(dones[i])), helped == null ? null : Helped.valueOf(helped));
            answers.add(new Answered(visit, String.valueOf(titles[i]), answer));
        }
        return answers;
    }

    private static @Nullable String[] texts(Array column) throws SQLException {
        return (@Nullable String[]) column.getArray();
    }
}
