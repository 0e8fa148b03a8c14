package org.tautband.charting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.tautband.accounts.CurrentStaff;
import org.tautband.charting.VisitSafety.ConsentNote;
import org.tautband.charting.VisitSafety.HealthCheck;

/** What a visit noted of safety: reasons, consent, and that the health history was asked about. */
@Component
class VisitSafetyRows {

    private final JdbcClient jdbc;
    private final CurrentStaff staff;
    private final Clock clock;

    VisitSafetyRows(JdbcClient jdbc, CurrentStaff staff, Clock clock) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.clock = clock;
    }

    /** A reason as stored. */
    record Stored(String rule, @Nullable UUID placeId, String text, GivenReason reason) {}

    List<Stored> reasons(UUID session) {
        return jdbc.sql("select * from safety_reason where session_id = ? order by id")
                .param(session)
                .query(VisitSafetyRows::stored)
                .list();
    }

    void giveReason(UUID session, UUID client, SafetyQuestion question, String reason) {
        signed(jdbc.sql("""
                        insert into safety_reason
                            (client_id, session_id, place_id, rule, rule_text, reason, given_at, given_by, given_name)
                        values (:client, :session, :place, :rule, :text, :reason, :now, :by, :name)
                        on conflict (session_id, rule, place_id) do update set rule_text = excluded.rule_text,
                            reason = excluded.reason, given_at = excluded.given_at, given_by = excluded.given_by,
                            given_name = excluded.given_name
                        """))
                .param("client", client)
                .param("session", session)
                .param("place", question.placeId())
                .param("rule", question.rule())
                .param("text", question.text())
                .param("reason", reason)
                .update();
    }

    Optional<ConsentNote> consent(UUID session) {
        return jdbc.sql("select * from visit_consent where session_id = ?")
                .param(session)
                .query((row, number) -> new ConsentNote(
                        row.getBoolean("confirmed"),
                        row.getString("reason"),
                        row.getTimestamp("noted_at").toInstant(),
                        row.getString("noted_name")))
                .optional();
    }

    void noteConsent(UUID session, UUID client, boolean confirmed, String reason) {
        signed(jdbc.sql("""
                        insert into visit_consent
                            (session_id, client_id, confirmed, reason, noted_at, noted_by, noted_name)
                        values (:session, :client, :confirmed, :reason, :now, :by, :name)
                        on conflict (session_id) do update set confirmed = excluded.confirmed, reason = excluded.reason,
                            noted_at = excluded.noted_at, noted_by = excluded.noted_by, noted_name = excluded.noted_name
                        """))
                .param("session", session)
                .param("client", client)
                .param("confirmed", confirmed)
                .param("reason", reason)
                .update();
    }

    Optional<HealthCheck> healthCheck(UUID session) {
        return jdbc.sql("select * from visit_health_check where session_id = ?")
                .param(session)
                .query((row, number) -> new HealthCheck(
                        row.getInt("version"), row.getTimestamp("asked_at").toInstant(), row.getString("asked_name")))
                .optional();
    }

    void noteHealthCheck(UUID session, UUID client, int version) {
        signed(jdbc.sql("""
                        insert into visit_health_check (session_id, client_id, version, asked_at, asked_by, asked_name)
                        values (:session, :client, :version, :now, :by, :name)
                        on conflict (session_id) do update set version = excluded.version, asked_at = excluded.asked_at,
                            asked_by = excluded.asked_by, asked_name = excluded.asked_name
                        """))
                .param("session", session)
                .param("client", client)
                .param("version", version)
                .update();
    }

    /** The version that held when the client was last asked, in another visit. */
    OptionalInt lastAskedVersion(UUID client, UUID exceptSession) {
        return jdbc.sql("""
                        select version from visit_health_check where client_id = :client and session_id <> :session
                        order by asked_at desc limit 1
                        """)
                .param("client", client)
                .param("session", exceptSession)
                .query(Integer.class)
                .optional()
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private StatementSpec signed(StatementSpec statement) {
        return statement
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", staff.get().id().value())
                .param("name", staff.get().name());
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                row.getString("rule"),
                row.getObject("place_id", UUID.class),
                row.getString("rule_text"),
                new GivenReason(
                        row.getString("reason"),
                        row.getString("given_name"),
                        row.getTimestamp("given_at").toInstant()));
    }
}
