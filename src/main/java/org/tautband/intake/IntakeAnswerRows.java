package org.tautband.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tautband.accounts.StaffMember;
import org.tautband.clients.ClientId;

/** The quarantine of what clients wrote alone. */
@Component
class IntakeAnswerRows {

    private static final String SUBMITTED = """
            select id, content, submitted_at, reviewed_at from intake_answers
            where client_id = :client and submitted_at is not null
            """;

    private static final String UNFINISHED = """
            select a.id, a.saved_at from intake_answers a join intake_link l on l.id = a.link_id
            where a.client_id = :client and a.submitted_at is null and l.expires_at > :now
            """;

    private final JdbcClient jdbc;
    private final StoredJson json;
    private final Clock clock;

    IntakeAnswerRows(JdbcClient jdbc, StoredJson json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps a form that is being filled in. */
    void keep(UUID client, UUID link, KioskDraft draft) {
        jdbc.sql("""
                        insert into intake_answers (client_id, link_id, content, step, saved_at)
                        values (:client, :link, cast(:content as jsonb), :step, :now)
                        on conflict (link_id) do update set content = excluded.content, step = excluded.step,
                            saved_at = excluded.saved_at
                        """)
                .param("client", client)
                .param("link", link)
                .param("content", json.write(draft.answers()))
                .param("step", draft.step())
                .param("now", now())
                .update();
    }

    void submit(UUID client, UUID link, ClientAnswers answers) {
        jdbc.sql("""
                        insert into intake_answers (client_id, link_id, content, saved_at, submitted_at)
                        values (:client, :link, cast(:content as jsonb), :now, :now)
                        on conflict (link_id) do update set content = excluded.content, saved_at = excluded.saved_at,
                            submitted_at = excluded.submitted_at
                        """)
                .param("client", client)
                .param("link", link)
                .param("content", json.write(answers))
                .param("now", now())
                .update();
    }

    Optional<KioskDraft> unfinished(UUID link) {
        return jdbc.sql("select content, step from intake_answers where link_id = ? and submitted_at is null")
                .param(link)
                .query((row, number) ->
                        new KioskDraft(json.read(row.getString("content"), ClientAnswers.class), row.getInt("step")))
                .optional();
    }

    /** When the client last wrote something that was not handed in, while it is still kept. */
    Optional<Instant> unfinishedAt(UUID client) {
        return jdbc.sql(UNFINISHED + " order by a.saved_at desc limit 1")
                .param("client", client)
                .param("now", now())
                .query((row, number) -> row.getTimestamp("saved_at").toInstant())
                .optional();
    }

    /** Lets a new link go on with what the client wrote last. */
    void moveUnfinished(UUID client, UUID newLink) {
        jdbc.sql("update intake_answers set link_id = :link where id = (select a.id from (" + UNFINISHED
                        + ") a order by a.saved_at desc limit 1)")
                .param("link", newLink)
                .param("client", client)
                .param("now", now())
                .update();
    }

    void removeUnfinished(ClientId client) {
        jdbc.sql("delete from intake_answers where client_id = ? and submitted_at is null")
                .param(client.value())
                .update();
    }

    /** What was not handed in while its link held goes. */
    void removeOverdue() {
        jdbc.sql("""
                        delete from intake_answers a using intake_link l
                        where l.id = a.link_id and a.submitted_at is null and l.expires_at <= ?
                        """).param(now()).update();
    }

    List<SubmittedAnswers> waiting(UUID client) {
        return jdbc.sql(SUBMITTED + " and reviewed_at is null order by submitted_at desc")
                .param("client", client)
                .query(this::answers)
                .list();
    }

    Optional<SubmittedAnswers> lockWaiting(UUID client, UUID id) {
        return jdbc.sql(SUBMITTED + " and reviewed_at is null and id = :id for update")
                .param("client", client)
                .param("id", id)
                .query(this::answers)
                .optional();
    }

    Optional<SubmittedAnswers> latestAccepted(UUID client) {
        return jdbc.sql(SUBMITTED + " and outcome = 'ACCEPTED' order by submitted_at desc limit 1")
                .param("client", client)
                .query(this::answers)
                .optional();
    }

    void reviewed(UUID id, StaffMember by, String outcome, String note) {
        jdbc.sql("""
                        update intake_answers set reviewed_at = :now, reviewed_by = :by, reviewed_name = :name,
                            outcome = :outcome, note = :note where id = :id
                        """)
                .param("now", now())
                .param("by", by.id().value())
                .param("name", by.name())
                .param("outcome", outcome)
                .param("note", note)
                .param("id", id)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private SubmittedAnswers answers(ResultSet row, int number) throws SQLException {
        return new SubmittedAnswers(
                row.getObject("id", UUID.class),
                row.getTimestamp("submitted_at").toInstant(),
                json.read(row.getString("content"), ClientAnswers.class));
    }
}
