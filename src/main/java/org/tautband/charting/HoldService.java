package org.tautband.charting;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    private final DraftChanges drafts;
    private final FindingRepository findings;
    private final PressureHoldRepository holds;
    private final RunningHoldRepository running;
    private final RunningHolds runningHolds;
    private final AuditLog audit;
    private final Clock clock;

    HoldService(
            DraftChanges drafts,
            FindingRepository findings,
            PressureHoldRepository holds,
            RunningHoldRepository running,
            RunningHolds runningHolds,
            AuditLog audit,
            Clock clock) {
        this.drafts = drafts;
        this.findings = findings;
        this.holds = holds;
        this.running = running;
        this.runningHolds = runningHolds;
        this.audit = audit;
        this.clock = clock;
    }

    /** Stores a hold that no timer measured; its moment is when it was written down. */
    @Transactional
    public VisitDetails record(FindingId id, HoldData hold) {
        return record(id, hold, Duration.ZERO);
    }

    /**
     * Stores a hold, once, however often it is reported; what the timer reports replaces what was kept of the same hold
     * while it was thought interrupted. A point to re-check that is pressed is thereby confirmed.
     *
     * @param sinceStart how long ago the hold began, measured by one and the same clock
     */
    @Transactional
    public VisitDetails record(FindingId id, HoldData hold, Duration sinceStart) {
        check(hold, HoldData.SHORTEST);
        TreatmentSession session = drafts.lock(findings.sessionOf(id.value()), "finding");
        Finding finding = find(id.value());
        holds.findById(hold.id())
                .ifPresentOrElse(
                        known -> known.measured(hold.seconds()),
                        () -> store(finding, hold, startOf(session, sinceStart)));
        running.findById(hold.id()).ifPresent(running::delete);
        return recorded(session, finding);
    }

    private void store(Finding finding, HoldData hold, Instant startedAt) {
        holds.saveAndFlush(new PressureHold(finding, hold, startedAt));
        finding.confirm();
    }

    /** A device's clock can have been set meanwhile: no hold began before its visit or in the future. */
    private Instant startOf(TreatmentSession session, Duration sinceStart) {
        Instant start = clock.instant().minus(sinceStart.isNegative() ? Duration.ZERO : sinceStart);
        return start.isBefore(session.createdAt()) ? session.createdAt() : start;
    }

    /**
     * Takes down that a hold is under way, and for how long already, so that it outlives browser and server. Told about
     * once a second, it leaves a row in the audit trail only when it begins.
     */
    @Transactional
    public void keepRunning(FindingId id, HoldData hold, Duration sinceStart) {
        check(hold, BigDecimal.ZERO);
        TreatmentSession session = drafts.lock(findings.sessionOf(id.value()), "finding");
        Finding finding = find(id.value());
        if (holds.existsById(hold.id())) {
            return;
        }
        running.findById(hold.id()).ifPresentOrElse(known -> known.heldFor(hold.seconds()), () -> {
            running.save(new RunningHold(finding, hold, startOf(session, sinceStart)));
            audit.record(AuditAction.CHANGED, AuditSubject.of("finding", finding.id(), session.clientId()));
        });
    }

    /** Holds of which nobody knows how they ended. Part of the chart that was just opened, and audited with it. */
    @Transactional(readOnly = true)
    public List<UnfinishedHold> unfinished(VisitId visit) {
        return runningHolds.of(visit.value());
    }

    /** Stores an unfinished hold for as long as it is known to have lasted. */
    @Transactional
    public VisitDetails keep(UUID holdId) {
        RunningHold hold = findRunning(holdId);
        TreatmentSession session = drafts.lock(Optional.of(hold.sessionId()), "visit");
        Finding finding = find(hold.findingId());
        check(hold.data(), HoldData.SHORTEST);
        store(finding, hold.data(), hold.startedAt());
        running.delete(hold);
        return recorded(session, finding);
    }

    /** Forgets an unfinished hold. */
    @Transactional
    public VisitDetails discard(UUID holdId) {
        RunningHold hold = findRunning(holdId);
        TreatmentSession session = drafts.lock(Optional.of(hold.sessionId()), "visit");
        running.delete(hold);
        return recorded(session, find(hold.findingId()));
    }

    private RunningHold findRunning(UUID holdId) {
        return running.findById(holdId).orElseThrow(() -> new UnknownIdException("hold"));
    }

    /** Takes back a hold that was recorded by mistake. */
    @Transactional
    public VisitDetails remove(UUID holdId) {
        PressureHold hold = holds.findById(holdId).orElseThrow(() -> new UnknownIdException("hold"));
        TreatmentSession session = drafts.lock(Optional.of(hold.sessionId()), "visit");
        Finding finding = find(hold.findingId());
        holds.delete(hold);
        return recorded(session, finding);
    }

    private VisitDetails recorded(TreatmentSession session, Finding finding) {
        holds.flush();
        List<PressureHold> inOrder = holds.findByFindingIdOrderByHeldAt(finding.id());
        inOrder.forEach(hold -> hold.number(inOrder.indexOf(hold) + 1));
        holds.flush();
        return drafts.recorded(
                session, AuditAction.CHANGED, AuditSubject.of("finding", finding.id(), session.clientId()));
    }

    private Finding find(UUID id) {
        return findings.findById(id).orElseThrow(() -> new UnknownIdException("finding"));
    }

    private static void check(HoldData hold, BigDecimal shortest) {
        InputCheck check = new InputCheck();
        boolean holdable =
                hold.seconds().compareTo(shortest) >= 0 && hold.seconds().compareTo(HoldData.LONGEST) <= 0;
        check.require(holdable, "seconds", "charting.error.holdSeconds", HoldData.SHORTEST, HoldData.LONGEST);
        check.range("pressureLevel", hold.pressureLevel(), 1, HoldHow.PRESSURE_MAX);
        check.done();
    }
}
