package org.tautband.audit;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes the audit trail in the transaction of the act itself. Rows are held back to the end of the transaction, after
 * its own changes: the database chains them under one lock, and a lock that is always taken last cannot deadlock.
 */
@Service
public class AuditLog {

    private final JdbcClient jdbc;
    private final EntityManager entityManager;
    private final ObjectProvider<AuditActor> actor;

    AuditLog(JdbcClient jdbc, EntityManager entityManager, ObjectProvider<AuditActor> actor) {
        this.jdbc = jdbc;
        this.entityManager = entityManager;
        this.actor = actor;
    }

    /** Records an act of the running, writing transaction; if that rolls back, the row goes with it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditAction action, AuditSubject subject) {
        Row row = new Row(action, subject, currentActor());
        pending().rows.add(row);
    }

    /** Records a refusal in a transaction of its own, so that it stays although the act does not happen. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void recordRefusal(AuditAction action, AuditSubject subject) {
        insert(new Row(action, subject, currentActor()));
    }

    private record Row(AuditAction action, AuditSubject subject, AuditActor.Actor by) {}

    private static final AuditActor.Actor NOBODY = new AuditActor.Actor(new java.util.UUID(0, 0), "");

    private AuditActor.Actor currentActor() {
        AuditActor present = actor.getIfAvailable();
        return present == null ? NOBODY : present.current().orElse(NOBODY);
    }

    private Pending pending() {
        for (TransactionSynchronization known : TransactionSynchronizationManager.getSynchronizations()) {
            if (known instanceof Pending pending && pending.owner() == this) {
                return pending;
            }
        }
        Pending pending = new Pending();
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    private void insert(Row row) {
        jdbc.sql("""
                        insert into audit_entry (staff_id, username, action, subject_kind, subject_id, client_id, detail)
                        values (:staffId, :username, :action, :kind, :id, :clientId, :detail)
                        """)
                .param("staffId", row.by.equals(NOBODY) ? null : row.by.staffId())
                .param("username", row.by.username())
                .param("action", row.action.name())
                .param("kind", row.subject.kind())
                .param("id", row.subject.id())
                .param("clientId", row.subject.clientId())
                .param("detail", row.subject.detail())
                .update();
    }

    private final class Pending implements TransactionSynchronization {

        private final List<Row> rows = new ArrayList<>();

        AuditLog owner() {
            return AuditLog.this;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            entityManager.flush();
            rows.forEach(AuditLog.this::insert);
        }
    }
}
