package org.tautband.referral;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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

/** The table of issued letters, which only ever grows. */
@Component
class LetterRows {

    /** A letter as it was issued. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Issued(ClientId client, Instant issuedAt, byte[] pdf) {}

    private final JdbcClient jdbc;

    LetterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    LetterId insert(ClientId client, StaffMember by, Instant at, LetterDraft letter, byte[] pdf) {
        return new LetterId(jdbc.sql("""
                        insert into referral_letter
                            (client_id, issued_at, issued_by, issued_name, doctor, advice, pdf, pdf_sha256)
                        values (:client, :at, :by, :name, :doctor, :advice, :pdf, :sha)
                        returning id
                        """)
                .param("client", client.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id().value())
                .param("name", by.name())
                .param("doctor", letter.doctor())
                .param("advice", letter.advice())
                .param("pdf", pdf)
                .param("sha", sha256(pdf))
                .query(UUID.class)
                .single());
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    List<LetterListItem> ofClient(ClientId client) {
        return jdbc.sql("""
                        select id, issued_at, issued_name, doctor from referral_letter
                        where client_id = ? order by issued_at desc
                        """)
                .param(client.value())
                .query((row, number) -> new LetterListItem(
                        new LetterId(row.getObject("id", UUID.class)),
                        row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                        row.getString("issued_name"),
                        row.getString("doctor")))
                .list();
    }

    Optional<Issued> find(LetterId id) {
        return jdbc.sql("select client_id, issued_at, pdf from referral_letter where id = ?")
                .param(id.value())
                .query((row, number) -> new Issued(
                        new ClientId(row.getObject("client_id", UUID.class)),
                        row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                        row.getBytes("pdf")))
                .optional();
    }
}
