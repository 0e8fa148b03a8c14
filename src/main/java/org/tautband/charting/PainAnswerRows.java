package org.tautband.charting;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tautband.accounts.CurrentStaff;
import org.tautband.anatomy.Side;

/** Whether a pain is new in a visit, and where the client was charted before it. */
@Component
class PainAnswerRows {

    private final JdbcClient jdbc;
    private final CurrentStaff staff;
    private final Clock clock;

    PainAnswerRows(JdbcClient jdbc, CurrentStaff staff, Clock clock) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.clock = clock;
    }

    /** Where a point was charted. */
    record ChartedPlace(String muscleId, Side side) {}

    Optional<PainAnswer> find(UUID session) {
        return jdbc.sql("select is_new, answered_at, answered_name from visit_pain_answer where session_id = ?")
                .param(session)
                .query((row, number) -> new PainAnswer(
                        row.getBoolean("is_new"),
                        row.getTimestamp("answered_at").toInstant(),
                        row.getString("answered_name")))
                .optional();
    }

    void answer(UUID session, UUID client, boolean isNew) {
        jdbc.sql("""
                        insert into visit_pain_answer
                            (session_id, client_id, is_new, answered_at, answered_by, answered_name)
                        values (:session, :client, :isNew, :now, :by, :name)
                        on conflict (session_id) do update set is_new = excluded.is_new,
                            answered_at = excluded.answered_at, answered_by = excluded.answered_by,
                            answered_name = excluded.answered_name
                        """)
                .param("session", session)
                .param("client", client)
                .param("isNew", isNew)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", staff.get().id().value())
                .param("name", staff.get().name())
                .update();
    }

    /** Every place at which a point was charted in visits that came before this one. */
    List<ChartedPlace> chartedBefore(VisitDetails visit) {
        return jdbc.sql("""
                        select distinct f.muscle_id, f.side from finding f join treatment_session s on s.id = f.session_id
                        where f.client_id = :client and (s.service_date, s.created_at) < (:day, :at)
                        """)
                .param("client", visit.clientId().value())
                .param("day", visit.serviceDate())
                .param("at", visit.createdAt().atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        new ChartedPlace(row.getString("muscle_id"), Side.valueOf(row.getString("side"))))
                .list();
    }
}
