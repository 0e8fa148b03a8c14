package org.tautband.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tautband.accounts.StaffMember;
import org.tautband.audit.AuditSubject;
import org.tautband.clients.ClientId;

/** The table of intake links. */
@Component
class IntakeLinkRows {

    static final Duration VALID = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Clock clock;

    IntakeLinkRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A link that is open: not closed, not expired. */
    record Link(UUID id, ClientId client, IntakeDevice device, boolean claimed) {}

    UUID add(UUID client, String token, IntakeDevice device, StaffMember by) {
        return jdbc.sql("""
                        insert into intake_link
                            (client_id, token_hash, device, created_at, created_by, created_name, expires_at)
                        values (:client, :hash, :device, :now, :by, :name, :expires) returning id
                        """)
                .param("client", client)
                .param("hash", LinkSecret.digest(token))
                .param("device", device.name())
                .param("now", now())
                .param("by", by.id().value())
                .param("name", by.name())
                .param("expires", now().plus(VALID))
                .query(UUID.class)
                .single();
    }

    /** A new link takes the place of the client's earlier ones. */
    void closeAll(UUID client) {
        jdbc.sql("update intake_link set closed_at = :now where client_id = :client and closed_at is null")
                .param("now", now())
                .param("client", client)
                .update();
    }

    /** Locked, so that of two devices that open a link at once only one gets it. */
    Optional<Link> lockByToken(String token) {
        return jdbc.sql("""
                        select id, client_id, device, claimed_at from intake_link
                        where token_hash = :hash and closed_at is null and expires_at > :now for update
                        """)
                .param("hash", LinkSecret.digest(token))
                .param("now", now())
                .query(IntakeLinkRows::link)
                .optional();
    }

    Optional<Link> lockByTicket(KioskTicket ticket) {
        return jdbc.sql("""
                        select id, client_id, device, claimed_at from intake_link
                        where id = :id and claim_hash = :hash and closed_at is null and expires_at > :now for update
                        """)
                .param("id", ticket.link())
                .param("hash", LinkSecret.digest(ticket.secret()))
                .param("now", now())
                .query(IntakeLinkRows::link)
                .optional();
    }

    /** The link that this secret was given for, on the client's own phone. */
    Optional<Link> lockByPhoneSecret(String secret) {
        return jdbc.sql("""
                        select id, client_id, device, claimed_at from intake_link
                        where claim_hash = :hash and device = 'PHONE' and closed_at is null and expires_at > :now
                        for update
                        """)
                .param("hash", LinkSecret.digest(secret))
                .param("now", now())
                .query(IntakeLinkRows::link)
                .optional();
    }

    /** What the trail says of a link that opens nothing: whose it was, and why; without a word where there is no such link. */
    AuditSubject refused(String secret) {
        return jdbc.sql("""
                        select id, client_id, case when closed_at is not null then 'closed'
                            when expires_at <= :now then 'expired' else 'used' end as why
                        from intake_link where token_hash = :hash or claim_hash = :hash
                        """)
                .param("hash", LinkSecret.digest(secret))
                .param("now", now())
                .query((row, number) -> AuditSubject.of(
                                "intake_link", row.getObject("id", UUID.class), row.getObject("client_id", UUID.class))
                        .with(row.getString("why")))
                .optional()
                .orElseGet(() -> new AuditSubject("intake_link", null, null, ""));
    }

    void claim(UUID link, String secret) {
        jdbc.sql("update intake_link set claim_hash = :hash, claimed_at = :now where id = :id and claimed_at is null")
                .param("hash", LinkSecret.digest(secret))
                .param("now", now())
                .param("id", link)
                .update();
    }

    void close(UUID link) {
        jdbc.sql("update intake_link set closed_at = :now where id = :id")
                .param("now", now())
                .param("id", link)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        return new Link(
                row.getObject("id", UUID.class),
                new ClientId(row.getObject("client_id", UUID.class)),
                IntakeDevice.valueOf(row.getString("device")),
                row.getTimestamp("claimed_at") != null);
    }
}
