package org.tautband.intake;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;
import org.tautband.clients.ClientId;
import org.tautband.common.InputCheck;
import org.tautband.common.StaleVersionException;
import org.tautband.common.UnknownIdException;
import org.tautband.guide.Condition;
import org.tautband.guide.Guide;
import org.tautband.guide.RedFlag;

/** Reads and keeps what is known of a client's health. */
@Service
@PreAuthorize(Access.CHARTS)
public class IntakeService {

    private final HealthNoteRows rows;
    private final Guide guide;
    private final AuditLog audit;

    IntakeService(HealthNoteRows rows, Guide guide, AuditLog audit) {
        this.rows = rows;
        this.guide = guide;
        this.audit = audit;
    }

    /** What is noted for the client now. */
    @Transactional
    public HealthNotes open(ClientId client) {
        audit.record(AuditAction.VIEWED, AuditSubject.of("health_notes", client.value(), client.value()));
        return rows.current(client.value());
    }

    /**
     * Replaces what is noted; every earlier state stays readable in the database.
     *
     * @param before what the editor started from
     * @throws StaleVersionException when the notes were changed since
     */
    @Transactional
    public void change(ClientId client, HealthNotes before, HealthNotes after) {
        check(after);
        if (!rows.lock(client.value())) {
            throw new UnknownIdException("client");
        }
        HealthNotes stored = rows.current(client.value());
        if (!stored.equals(before)) {
            throw new StaleVersionException("health notes");
        }
        rows.replace(client.value(), stored, after);
        audit.record(AuditAction.CHANGED, AuditSubject.of("health_notes", client.value(), client.value()));
    }

    private void check(HealthNotes notes) {
        InputCheck check = new InputCheck();
        notes.conditions().forEach(noted -> {
            boolean known = guide.conditions().stream()
                    .anyMatch(condition ->
                            condition.key().equals(noted.key()) && condition.origin() == Condition.Origin.INTAKE);
            check.require(known, "conditions", "intake.error.condition");
        });
        long distinct =
                notes.conditions().stream().map(noted -> noted.key()).distinct().count();
        check.require(distinct == notes.conditions().size(), "conditions", "intake.error.twice");
        notes.redFlags()
                .forEach(flag -> check.require(
                        guide.redFlags().stream().map(RedFlag::key).anyMatch(flag::equals),
                        "redFlags",
                        "intake.error.redFlag"));
        check.done();
    }
}
