package org.tautband.history;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;
import org.tautband.charting.ChartHistory;
import org.tautband.clients.ClientId;

/** Composes the brief before a visit from the record. */
@Service
@PreAuthorize(Access.CHARTS)
public class Briefing {

    private final ChartHistory charts;
    private final AuditLog audit;

    Briefing(ChartHistory charts, AuditLog audit) {
        this.charts = charts;
        this.audit = audit;
    }

    @Transactional
    public Brief of(ClientId client) {
        return new Brief(
                charts.outline(client),
                charts.pointLives(client).stream().map(PointCourse::of).toList());
    }

    /** Records that the brief is being printed. */
    @Transactional
    public void printed(ClientId client) {
        audit.record(AuditAction.PRINTED, AuditSubject.of("brief", client.value(), client.value()));
    }
}
