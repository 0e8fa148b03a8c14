package org.tautband.history;

import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;
import org.tautband.charting.ChartHistory;
import org.tautband.charting.VisitOutline;
import org.tautband.charting.VisitSummary;
import org.tautband.clients.ClientId;
import org.tautband.homecare.FollowUpService;

/** Composes the brief before a visit from the record. */
@Service
@PreAuthorize(Access.CHARTS)
public class Briefing {

    private final ChartHistory charts;
    private final FollowUpService followUps;
    private final AuditLog audit;

    Briefing(ChartHistory charts, FollowUpService followUps, AuditLog audit) {
        this.charts = charts;
        this.followUps = followUps;
        this.audit = audit;
    }

    @Transactional
    public Brief of(ClientId client) {
        VisitOutline visits = charts.outline(client);
        VisitSummary last = visits.lastSigned();
        return new Brief(
                visits,
                charts.pointLives(client).stream().map(PointCourse::of).toList(),
                last == null ? Map.of() : charts.heldIn(client, last.id()),
                followUps.latest(client));
    }

    /** Records that the brief is being printed. */
    @Transactional
    public void printed(ClientId client) {
        audit.record(AuditAction.PRINTED, AuditSubject.of("brief", client.value(), client.value()));
    }
}
