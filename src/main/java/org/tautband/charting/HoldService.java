package org.tautband.charting;

import java.time.Clock;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;
import org.tautband.common.InputCheck;
import org.tautband.common.UnknownIdException;

/** Records pressure holds in a draft. Each call answers the visit as it then stands. */
@Service
@PreAuthorize(Access.CHARTS)
public class HoldService {

    private static final int PRESSURE_MAX = 5;

    private final TreatmentSessionRepository sessions;
    private final FindingRepository findings;
    private final PressureHoldRepository holds;
    private final ObjectiveText objectiveText;
    private final VisitReader reader;
    private final AuditLog audit;
    private final Clock clock;

    HoldService(
            TreatmentSessionRepository sessions,
            FindingRepository findings,
            PressureHoldRepository holds,
            ObjectiveText objectiveText,
            VisitReader reader,
            AuditLog audit,
            Clock clock) {
        this.sessions = sessions;
        this.findings = findings;
        this.holds = holds;
        this.objectiveText = objectiveText;
        this.reader = reader;
        this.audit = audit;
        this.clock = clock;
    }

    /** Stores a hold, once, however often it is reported. A point to re-check that is pressed is thereby confirmed. */
    @Transactional
    public VisitDetails record(FindingId id, HoldData hold) {
        check(hold);
        Finding finding = find(id.value());
        TreatmentSession session = lockDraft(finding.sessionId());
        if (!holds.existsById(hold.id())) {
            int repetition = holds.lastRepetition(finding.id()) + 1;
            holds.saveAndFlush(new PressureHold(finding, hold, repetition, clock));
            finding.confirm();
        }
        return recorded(session, finding);
    }

    /** Takes back a hold that was recorded by mistake. */
    @Transactional
    public VisitDetails remove(UUID holdId) {
        PressureHold hold = holds.findById(holdId).orElseThrow(() -> new UnknownIdException("hold"));
        TreatmentSession session = lockDraft(hold.sessionId());
        Finding finding = find(hold.findingId());
        holds.delete(hold);
        return recorded(session, finding);
    }

    private VisitDetails recorded(TreatmentSession session, Finding finding) {
        holds.flush();
        objectiveText.refresh(session);
        audit.record(AuditAction.CHANGED, AuditSubject.of("finding", finding.id(), session.clientId()));
        return reader.details(session);
    }

    private TreatmentSession lockDraft(UUID sessionId) {
        TreatmentSession session = sessions.lock(sessionId).orElseThrow(() -> new UnknownIdException("visit"));
        session.requireDraft();
        return session;
    }

    private Finding find(UUID id) {
        return findings.findById(id).orElseThrow(() -> new UnknownIdException("finding"));
    }

    private static void check(HoldData hold) {
        InputCheck check = new InputCheck();
        boolean holdable = hold.seconds().compareTo(HoldData.SHORTEST) >= 0
                && hold.seconds().compareTo(HoldData.LONGEST) <= 0;
        check.require(holdable, "seconds", "charting.error.holdSeconds", HoldData.SHORTEST, HoldData.LONGEST);
        check.range("pressureLevel", hold.pressureLevel(), 1, PRESSURE_MAX);
        check.done();
    }
}
