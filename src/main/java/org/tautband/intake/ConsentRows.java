package org.tautband.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tautband.accounts.CurrentStaff;
import org.tautband.accounts.StaffMember;
import org.tautband.intake.Consent.Withdrawal;
import org.tautband.intake.HealthVersion.Origin;

/** The tables of consents and withdrawals: rows are added, never changed. */
@Component
class ConsentRows {

    private final JdbcClient jdbc;
    private final CurrentStaff staff;
    private final Clock clock;

    ConsentRows(JdbcClient jdbc, CurrentStaff staff, Clock clock) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.clock = clock;
    }

    List<Consent> all(UUID clientId) {
        return jdbc.sql("""
                        select c.*, w.withdrawn_at, w.note, w.recorded_name as withdrawn_name
                        from consent c left join consent_withdrawal w on w.consent_id = c.id
                        where c.client_id = :id order by c.given_at desc, c.id desc
                        """).param("id", clientId).query(ConsentRows::consent).list();
    }

    void add(UUID clientId, ConsentSubject subject, String text, ConsentDraft draft, Origin origin, OffsetDateTime at) {
        StaffMember by = staff.get();
        jdbc.sql("""
                        insert into consent (client_id, subject, text_version, language, text, signer, guardian_relation,
                            signature, typed, origin, given_at, recorded_by, recorded_name)
                        values (:client, :subject, :version, :language, :text, :signer, :relation, :signature, :typed,
                            :origin, :at, :by, :name)
                        """)
                .param("client", clientId)
                .param("subject", subject.name())
                .param("version", ConsentTexts.VERSION)
                .param("language", draft.language())
                .param("text", text)
                .param("signer", draft.signer())
                .param("relation", draft.guardianRelation())
                .param("signature", draft.signature().drawing())
                .param("typed", draft.signature().typed())
                .param("origin", origin.name())
                .param("at", at)
                .param("by", by.id().value())
                .param("name", by.name())
                .update();
    }

    void withdraw(UUID clientId, UUID consent, String note) {
        StaffMember by = staff.get();
        jdbc.sql("""
                        insert into consent_withdrawal
                            (consent_id, client_id, withdrawn_at, note, recorded_by, recorded_name)
                        values (:consent, :client, :now, :note, :by, :name)
                        """)
                .param("consent", consent)
                .param("client", clientId)
                .param("now", now())
                .param("note", note)
                .param("by", by.id().value())
                .param("name", by.name())
                .update();
    }

    OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Consent consent(ResultSet row, int number) throws SQLException {
        return new Consent(
                row.getObject("id", UUID.class),
                ConsentSubject.valueOf(row.getString("subject")),
                row.getString("text_version"),
                row.getString("language"),
                row.getString("text"),
                row.getString("signer"),
                row.getString("guardian_relation"),
                new ConsentSignature(row.getString("signature"), row.getBoolean("typed")),
                Origin.valueOf(row.getString("origin")),
                row.getTimestamp("given_at").toInstant(),
                row.getString("recorded_name"),
                withdrawal(row));
    }

    private static @Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        return row.getTimestamp("withdrawn_at") == null
                ? null
                : new Withdrawal(
                        row.getTimestamp("withdrawn_at").toInstant(),
                        row.getString("withdrawn_name"),
                        row.getString("note"));
    }
}
