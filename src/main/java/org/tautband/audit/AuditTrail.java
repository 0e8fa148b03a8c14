package org.tautband.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the trail, for owners only. */
@Service
@Transactional(readOnly = true)
public class AuditTrail {

    /** Written out, as the accounts module, which names the roles, stands above this one. */
    private static final String OWNER = "hasRole('OWNER')";

    private final JdbcClient jdbc;
    private final ObjectProvider<AuditActor> actors;

    AuditTrail(JdbcClient jdbc, ObjectProvider<AuditActor> actors) {
        this.jdbc = jdbc;
        this.actors = actors;
    }

    /** Rows from the newest on. */
    @PreAuthorize(OWNER)
    public List<AuditEntry> find(AuditFilter filter, int offset, int limit) {
        return jdbc.sql("""
                        select id, at, username, action, subject_kind, subject_id, detail from audit_entry
                        where (cast(:staffId as uuid) is null or staff_id = :staffId)
                            and (cast(:action as varchar) is null or action = :action)
                        order by id desc offset :offset limit :limit
                        """)
                .param("staffId", filter.staffId())
                .param(
                        "action",
                        filter.action() == null ? null : filter.action().name())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> entry(row))
                .list();
    }

    /** Everybody whose acts can stand in the trail, for the filter. */
    @PreAuthorize(OWNER)
    public List<AuditActor.Actor> actors() {
        return actors.stream().flatMap(actor -> actor.everyone().stream()).toList();
    }

    /**
     * Computes every row's hash anew and follows the chain from the first row to the last. It finds a row that was
     * altered, put in or taken out; rows cut off at the end it cannot see.
     */
    @PreAuthorize(OWNER)
    public ChainCheck verifyChain() {
        return jdbc.sql("""
                        select count(*) as checked, min(id) filter (where broken) as first_broken from (
                            select id, hash is distinct from audit_entry_digest(e)
                                or previous_hash is distinct from coalesce(lag(hash) over (order by id), ''::bytea)
                                or id <> row_number() over (order by id) as broken
                            from audit_entry e) as rows
                        """)
                .query((row, number) -> new ChainCheck(
                        row.getLong("checked"), Optional.ofNullable(row.getObject("first_broken", Long.class))))
                .single();
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("username"),
                AuditAction.valueOf(row.getString("action")),
                row.getString("subject_kind"),
                row.getObject("subject_id", UUID.class),
                row.getString("detail"));
    }
}
