package org.tautband.charting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    private final VisitReader reader;
    private final VisitSafetyReader safety;
    private final PointLifeRows lives;
    private final AuditLog audit;

    ChartHistory(
            TreatmentSessionRepository sessions,
            VisitReader reader,
            VisitSafetyReader safety,
            PointLifeRows lives,
            AuditLog audit) {
        this.sessions = sessions;
        this.reader = reader;
        this.safety = safety;
        this.lives = lives;
        this.audit = audit;
    }

    /** The client's first visit, the last one that was signed, and a draft that is open. */
    @Transactional
    public VisitOutline outline(ClientId client) {
        audit.record(AuditAction.VIEWED, AuditSubject.of("visit_outline", client.value(), client.value()));
        UUID id = client.value();
        return new VisitOutline(
                summary(sessions.findFirstByClientIdOrderByServiceDateAscCreatedAtAsc(id)),
                summary(sessions.findFirstByClientIdAndSignedAtIsNotNullOrderByServiceDateDescCreatedAtDesc(id)),
                summary(sessions.findFirstByClientIdAndSignedAtIsNullOrderByServiceDateDescCreatedAtDesc(id)));
    }

    private static @Nullable VisitSummary summary(Optional<TreatmentSession> found) {
        return found.map(session -> new VisitSummary(
                        new VisitId(session.id()),
                        session.serviceDate(),
                        session.createdAt(),
                        session.therapistName(),
                        session.pain(),
                        session.soap(),
                        session.signature()))
                .orElse(null);
    }

    /** The signed visits between two days, both included, whole. */
    @Transactional
    public PeriodVisits visits(ClientId client, LocalDate from, LocalDate to) {
        audit.record(
                AuditAction.VIEWED,
                AuditSubject.of("visits", client.value(), client.value()).with(from + " to " + to));
        List<TreatmentSession> found =
                sessions.findByClientIdAndServiceDateBetweenOrderByServiceDateAscCreatedAtAsc(client.value(), from, to);
        List<VisitDetails> signed = found.stream()
                .filter(session -> session.signature() != null)
                .map(reader::details)
                .toList();
        Map<VisitId, SafetyRecord> kept = signed.stream().collect(Collectors.toMap(VisitDetails::id, safety::recorded));
        return new PeriodVisits(signed, kept, found.size() - signed.size());
    }

    /**
     * The lives of the client's trigger points, without the holds: those still open first, then by muscle.
     *
     * @see #pointLivesWithHolds
     */
    @Transactional
    public List<PointLife> pointLives(ClientId client) {
        return read(client, lives.ofClient(client.value()));
    }

    /** The lives with every hold; it takes about twice as long. */
    @Transactional
    public List<PointLife> pointLivesWithHolds(ClientId client) {
        return read(client, lives.withHolds(client.value()));
    }

    /** Seconds that each point was held in one visit of the client; points that were not held are left out. */
    @Transactional
    public Map<TriggerPointId, BigDecimal> heldIn(ClientId client, VisitId visit) {
        audit.record(AuditAction.VIEWED, AuditSubject.of("visit_holds", visit.value(), client.value()));
        return lives.heldIn(client.value(), visit.value());
    }

    private List<PointLife> read(ClientId client, List<PointLife> found) {
        audit.record(AuditAction.VIEWED, AuditSubject.of("trigger_points", client.value(), client.value()));
        return found.stream()
                .sorted(Comparator.<PointLife, Boolean>comparing(life -> life.state() == PointState.RESOLVED)
                        .thenComparing(life -> life.place().muscleId()))
                .toList();
    }
}
