package org.tautband.charting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;
import org.tautband.clients.ClientId;

/** A client's charts read across visits. */
@Service
@PreAuthorize(Access.CHARTS)
public class ChartHistory {

    private final TreatmentSessionRepository sessions;
    private final FindingRepository findings;
    private final PressureHoldRepository holds;
    private final AuditLog audit;

    ChartHistory(
            TreatmentSessionRepository sessions,
            FindingRepository findings,
            PressureHoldRepository holds,
            AuditLog audit) {
        this.sessions = sessions;
        this.findings = findings;
        this.holds = holds;
        this.audit = audit;
    }

    /** The client's visits, the latest first, drafts among them. */
    @Transactional
    public List<VisitSummary> visits(ClientId client) {
        audit.record(AuditAction.VIEWED, AuditSubject.of("visit_list", client.value(), client.value()));
        Map<UUID, Long> points = findings.ofClient(client.value()).stream()
                .collect(Collectors.groupingBy(Finding::sessionId, Collectors.counting()));
        return ofClient(client).stream()
                .map(session -> new VisitSummary(
                        new VisitId(session.id()),
                        session.serviceDate(),
                        session.createdAt(),
                        session.therapistName(),
                        points.getOrDefault(session.id(), 0L).intValue(),
                        session.pain(),
                        session.soap(),
                        session.signature()))
                .toList();
    }

    /** The lives of the client's trigger points: those still open first, then by muscle. */
    @Transactional
    public List<PointLife> pointLives(ClientId client) {
        audit.record(AuditAction.VIEWED, AuditSubject.of("trigger_points", client.value(), client.value()));
        Map<UUID, TreatmentSession> visits =
                ofClient(client).stream().collect(Collectors.toMap(TreatmentSession::id, Function.identity()));
        Map<UUID, List<HoldDetails>> held = VisitReader.byFinding(holds.ofClient(client.value()));
        Map<UUID, List<Finding>> byPoint = findings.ofClient(client.value()).stream()
                .sorted(Comparator.comparing(
                                (Finding finding) -> visit(visits, finding).serviceDate())
                        .thenComparing(finding -> visit(visits, finding).createdAt()))
                .collect(Collectors.groupingBy(Finding::triggerPointId, LinkedHashMap::new, Collectors.toList()));
        List<PointLife> lives = new ArrayList<>();
        byPoint.values().forEach(rows -> lives.add(life(rows, visits, held)));
        lives.sort(Comparator.<PointLife, Boolean>comparing(life -> life.state() == PointState.RESOLVED)
                .thenComparing(life -> life.place().muscleId()));
        return lives;
    }

    private static TreatmentSession visit(Map<UUID, TreatmentSession> visits, Finding finding) {
        return Objects.requireNonNull(visits.get(finding.sessionId()));
    }

    private static PointLife life(
            List<Finding> rows, Map<UUID, TreatmentSession> visits, Map<UUID, List<HoldDetails>> held) {
        List<PointMoment> moments = rows.stream()
                .map(row -> moment(row, visit(visits, row), held.getOrDefault(row.id(), List.of())))
                .toList();
        FindingDetails latest = rows.getLast().details(1, List.of());
        return new PointLife(latest.triggerPointId(), latest.place(), moments);
    }

    private static PointMoment moment(Finding row, TreatmentSession visit, List<HoldDetails> holds) {
        BigDecimal seconds = holds.stream().map(hold -> hold.data().seconds()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new PointMoment(new VisitId(visit.id()), visit.serviceDate(), row.data(), seconds);
    }

    private List<TreatmentSession> ofClient(ClientId client) {
        return sessions.findByClientIdOrderByServiceDateDescCreatedAtDesc(client.value());
    }
}
