package org.tautband.charting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;
import org.tautband.common.UnknownIdException;

/** What a visit takes up from earlier ones: the last plan, and points to look at again. */
@Service
@PreAuthorize(Access.CHARTS)
public class RecheckService {

    private final TreatmentSessionRepository sessions;
    private final FindingRepository findings;
    private final DraftChanges drafts;
    private final AuditLog audit;

    RecheckService(
            TreatmentSessionRepository sessions, FindingRepository findings, DraftChanges drafts, AuditLog audit) {
        this.sessions = sessions;
        this.findings = findings;
        this.drafts = drafts;
        this.audit = audit;
    }

    /** The client's visit before this one, by the day on which they came. */
    @Transactional
    public Optional<EarlierVisit> visitBefore(VisitId id) {
        TreatmentSession session = find(id);
        Optional<TreatmentSession> earlier =
                sessions.before(session.clientId(), session.serviceDate(), session.createdAt());
        earlier.ifPresent(
                found -> audit.record(AuditAction.VIEWED, AuditSubject.of("visit", found.id(), found.clientId())));
        return earlier.map(found -> new EarlierVisit(
                new VisitId(found.id()), found.serviceDate(), found.soap().plan()));
    }

    /** For each of the visit's points that was assessed before: what was found then. */
    @Transactional
    public Map<TriggerPointId, EarlierFinding> findingsBefore(VisitId id) {
        TreatmentSession session = find(id);
        audit.record(AuditAction.VIEWED, AuditSubject.of("trigger_points", session.clientId(), session.clientId()));
        return earlier(session);
    }

    private Map<TriggerPointId, EarlierFinding> earlier(TreatmentSession session) {
        Map<TriggerPointId, EarlierFinding> earlier = new LinkedHashMap<>();
        List<DatedFinding> oldestFirst =
                findings.assessedBefore(session.id(), session.clientId(), session.serviceDate(), session.createdAt());
        oldestFirst.forEach(dated -> earlier.put(
                new TriggerPointId(dated.finding().triggerPointId()),
                new EarlierFinding(dated.serviceDate(), dated.finding().data())));
        return earlier;
    }

    /**
     * Says what became of a point. Its state becomes resolved, or what it was at the last look.
     *
     * @throws org.tautband.common.StaleVersionException when the finding was changed since {@code version} was read
     */
    @Transactional
    public VisitDetails settle(FindingId id, long version, RecheckAnswer answer) {
        TreatmentSession session = drafts.lock(findings.sessionOf(id.value()), "finding");
        Finding finding = findings.findById(id.value()).orElseThrow(() -> new UnknownIdException("finding"));
        EarlierFinding last = earlier(session).get(new TriggerPointId(finding.triggerPointId()));
        PointState open = last != null && last.open() ? last.data().state() : PointState.UNCLEAR;
        finding.settle(version, answer, open);
        return drafts.recorded(
                session, AuditAction.CHANGED, AuditSubject.of("finding", finding.id(), session.clientId()));
    }

    private TreatmentSession find(VisitId id) {
        return sessions.findById(id.value()).orElseThrow(() -> new UnknownIdException("visit"));
    }
}
