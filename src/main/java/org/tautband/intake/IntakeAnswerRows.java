package org.tautband.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tautband.accounts.StaffMember;

/** The quarantine of what clients wrote alone. */
@Component
class IntakeAnswerRows {

    private static final String SUBMITTED = """
            select id, content, submitted_at, reviewed_at from intake_answers
            where client_id = :client and submitted_at is not null
            """;

    private final JdbcClient jdbc;
    private final StoredJson json;
    private final Clock clock;

    IntakeAnswerRows(JdbcClient jdbc, StoredJson json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void save(UUID client, UUID link, ClientAnswers answers, boolean submitted) {
        jdbc.sql("""
                        insert into intake_answers (client_id, link_id, content, saved_at, submitted_at)
                        values (:client, :link, cast(:content as jsonb), :now, :submitted)
                        on conflict (link_id) do update set content = excluded.content, saved_at = excluded.saved_at,
                            submitted_at = excluded.submitted_at
                        """)
                .param("client", client)
                .param("link", link)
                .param("content", json.write(answers))
                .param("now", now())
                .param("submitted", submitted ? now() : null, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    Optional<ClientAnswers> ofLink(UUID link) {
        return jdbc.sql("select content from intake_answers where link_id = ?")
                .param(link)
                .query((row, number) -> json.read(row.getString("content"), ClientAnswers.class))
                .optional();
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
