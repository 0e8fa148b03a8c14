package org.tautband.homecare;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tautband.accounts.CurrentStaff;
import org.tautband.charting.VisitId;
import org.tautband.clients.ClientId;
import org.tautband.guide.Tried;
import org.tautband.homecare.FollowUp.Answered;
import org.tautband.homecare.FollowUp.Question;

/** The table of answers, one for each visit and thing to do. */
@Component
class FollowUpRows {

    /** The sheet that a visit asks about. */
    record Sheet(UUID id, Instant issuedAt) {}

    private final JdbcClient jdbc;
    private final CurrentStaff staff;
    private final Clock clock;

    FollowUpRows(JdbcClient jdbc, CurrentStaff staff, Clock clock) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.clock = clock;
    }

    /** The client's latest sheet of another visit, as it was when the visit began; it never changes afterwards. */
    Optional<Sheet> sheetBefore(VisitId visit) {
        return jdbc.sql("""
                        select sheet.id, sheet.issued_at from treatment_session visit
                        join home_care_sheet sheet on sheet.client_id = visit.client_id
                        where visit.id = :visit and sheet.session_id <> visit.id and sheet.issued_at < visit.created_at
                        order by sheet.issued_at desc limit 1
                        """)
                .param("visit", visit.value())
                .query((row, number) -> new Sheet(
                        row.getObject("id", UUID.class),
                        row.getObject("issued_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    List<Question> questions(VisitId visit, Sheet sheet) {
        return jdbc.sql("""
                        select asked.id, asked.item, asked.variant, asked.title, answer.done, answer.helped
                        from home_care_sheet_item asked
                        left join home_care_answer answer on answer.sheet_item_id = asked.id and answer.session_id = :visit
                        where asked.sheet_id = :sheet order by asked.position
                        """)
                .param("visit", visit.value())
                .param("sheet", sheet.id)
                .query((row, number) -> new Question(
                        row.getObject("id", UUID.class),
                        row.getString("item"),
                        row.getString("variant"),
                        row.getString("title"),
                        answer(row)))
                .list();
    }

    private static @Nullable FollowUpAnswer answer(ResultSet row) throws SQLException {
        String done = row.getString("done");
        String helped = row.getString("helped");
        return done == null
                ? null
                : new FollowUpAnswer(
                        FollowUpAnswer.Done.valueOf(done),
                        helped == null ? null : FollowUpAnswer.Helped.valueOf(helped));
    }

    void put(ClientId client, VisitId visit, UUID item, FollowUpAnswer answer) {
        FollowUpAnswer.Helped helped = answer.helped();
        jdbc.sql("""
                        insert into home_care_answer
                            (client_id, session_id, sheet_item_id, done, helped, answered_at, answered_by)
                        values (:client, :visit, :item, :done, :helped, :at, :by)
                        on conflict (session_id, sheet_item_id) do update set
                            done = excluded.done, helped = excluded.helped,
                            answered_at = excluded.answered_at, answered_by = excluded.answered_by
                        """)
                .param("client", client.value())
                .param("visit", visit.value())
                .param("item", item)
                .param("done", answer.done().name())
                .param("helped", helped == null ? null : helped.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", staff.get().id().value())
                .update();
    }

    /** The client's latest answer for each thing to do, as the rules read it. */
    List<Tried> tried(ClientId client) {
        return jdbc.sql("""
                        select distinct on (asked.item, asked.variant) asked.item, asked.variant, answer.done, answer.helped
                        from home_care_answer answer join home_care_sheet_item asked on asked.id = answer.sheet_item_id
                        where answer.client_id = :client
                        order by asked.item, asked.variant, answer.answered_at desc
                        """)
                .param("client", client.value())
                .query((row, number) -> {
                    String helped = row.getString("helped");
                    return new Tried(
                            row.getString("item"),
                            row.getString("variant"),
                            Tried.Done.valueOf(row.getString("done")),
                            helped == null ? null : Tried.Helped.valueOf(helped));
                })
                .list();
    }

    /** The client's latest answer for each thing to do, by its title, the latest visit first. */
    List<Answered> latest(ClientId client) {
        return jdbc.sql("""
                        select session_id, title, done, helped from (
                            select distinct on (asked.title) answer.session_id, asked.title, answer.done, answer.helped,
                                asked.position, visit.service_date, visit.created_at
                            from home_care_answer answer
                            join home_care_sheet_item asked on asked.id = answer.sheet_item_id
                            join treatment_session visit
                                on visit.id = answer.session_id and visit.client_id = answer.client_id
                            where answer.client_id = :client
                            order by asked.title, visit.service_date desc, visit.created_at desc) latest
                        order by service_date desc, created_at desc, position
                        """)
                .param("client", client.value())
                .query((row, number) -> new Answered(
                        new VisitId(row.getObject("session_id", UUID.class)),
                        row.getString("title"),
                        Objects.requireNonNull(answer(row))))
                .list();
    }
}
