package org.tautband.history;

import java.util.LinkedHashMap;
import java.util.List;
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
import org.tautband.homecare.FollowUp.Answered;
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
                latest(followUps.ofClient(client)));
    }

    /** The last word on each thing; {@code answers} come from the oldest visit on. */
    private static List<Answered> latest(List<Answered> answers) {
        Map<String, Answered> byTitle = new LinkedHashMap<>();
        answers.reversed().forEach(answered -> byTitle.putIfAbsent(answered.title(), answered));
        return List.copyOf(byTitle.values());
    }

    /** Records that the brief is being printed. */
    @Transactional
    public void printed(ClientId client) {
        audit.record(AuditAction.PRINTED, AuditSubject.of("brief", client.value(), client.value()));
    }
}
