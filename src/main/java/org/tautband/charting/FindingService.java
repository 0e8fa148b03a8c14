package org.tautband.charting;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditSubject;
import org.tautband.common.InputCheck;
import org.tautband.common.StaleVersionException;
import org.tautband.common.TextConflictException;
import org.tautband.common.UnknownIdException;

/** Records trigger points in a draft. Changes answer the visit as it then stands. */
@Service
@PreAuthorize(Access.CHARTS)
public class FindingService {

    private final DraftChanges drafts;
    private final FindingRepository findings;
    private final TriggerPointRepository points;
    private final PressureHoldRepository holds;
    private final RunningHoldRepository running;
    private final CopyForward copyForward;
    private final FindingCheck check;

    FindingService(
            DraftChanges drafts,
            FindingRepository findings,
            TriggerPointRepository points,
            PressureHoldRepository holds,
            RunningHoldRepository running,
            CopyForward copyForward,
            FindingCheck check) {
        this.drafts = drafts;
        this.findings = findings;
        this.points = points;
        this.holds = holds;
        this.running = running;
        this.copyForward = copyForward;
        this.check = check;
    }

    /** Adds a finding; at a place where the client had a point before, that point returns. */
    @Transactional
    public FindingId add(VisitId visit, PointPlace place, FindingData data) {
        check.place(place);
        FindingData clean = check.cleaned(data);
        TreatmentSession session = drafts.lock(Optional.of(visit.value()), "visit");
        TriggerPoint point = copyForward.pointAt(session, Place.of(place));
        Finding finding =
                findings.saveAndFlush(new Finding(session, point, findings.lastPosition(session.id()) + 1, clean));
        recorded(session, finding, AuditAction.CREATED);
        return new FindingId(finding.id());
    }

    /**
     * Replaces what was found.
     *
     * @throws org.tautband.common.StaleVersionException when the finding was changed since {@code version} was read
     */
    @Transactional
    public VisitDetails change(FindingId id, long version, FindingData data) {
        FindingData clean = check.cleaned(data);
        TreatmentSession session = lockVisitOf(id);
        Finding finding = find(id);
        finding.change(version, clean);
        return recorded(session, finding, AuditAction.CHANGED);
    }

    /**
     * Stores the note, exactly as typed. {@code base} is the note that the editor last knew to be stored.
     *
     * @throws TextConflictException when the stored note is neither {@code base} nor {@code text}
     */
    @Transactional
    public VisitDetails saveNote(FindingId id, String base, String text) {
        InputCheck input = new InputCheck();
        FindingCheck.note(input, text);
        input.done();
        TreatmentSession session = lockVisitOf(id);
        Finding finding = find(id);
        finding.writeNote(base, text);
        return recorded(session, finding, AuditAction.CHANGED);
    }

    /** Puts a finding, and with it the lasting point, on another spot or muscle; its life goes on. */
    @Transactional
    public VisitDetails move(FindingId id, long version, PointPlace place) {
        check.place(place);
        TreatmentSession session = lockVisitOf(id);
        Finding finding = find(id);
        finding.moveTo(version, Place.of(place));
        points.findById(finding.triggerPointId()).orElseThrow().moveTo(Place.of(place));
        return recorded(session, finding, AuditAction.CHANGED);
    }

    /** Takes a finding and its holds out of a draft; a point that no other visit knows goes with it. */
    @Transactional
    public VisitDetails remove(FindingId id) {
        TreatmentSession session = lockVisitOf(id);
        return remove(session, find(id));
    }

    /**
     * Takes a point out again that was just added by mistake.
     *
     * @throws StaleVersionException when it was moved since, or anything was charted at it, which would be lost
     */
    @Transactional
    public VisitDetails takeBack(FindingId id, PointPlace added) {
        TreatmentSession session = lockVisitOf(id);
        Finding finding = find(id);
        boolean untouched = finding.isAsFound() && finding.liesAt(Place.of(added));
        if (!untouched || pressed(finding)) {
            throw new StaleVersionException("finding");
        }
        return remove(session, finding);
    }

    private boolean pressed(Finding finding) {
        return running.existsByFindingId(finding.id())
                || !holds.findByFindingIdOrderByHeldAt(finding.id()).isEmpty();
    }

    private VisitDetails remove(TreatmentSession session, Finding finding) {
        findings.delete(finding);
        findings.flush();
        copyForward.forgetIfOrphaned(finding.triggerPointId());
        return recorded(session, finding, AuditAction.REMOVED);
    }

    private VisitDetails recorded(TreatmentSession session, Finding finding, AuditAction action) {
        return drafts.recorded(session, action, AuditSubject.of("finding", finding.id(), session.clientId()));
    }

    private TreatmentSession lockVisitOf(FindingId id) {
        return drafts.lock(findings.sessionOf(id.value()), "finding");
    }

    private Finding find(FindingId id) {
        return findings.findById(id.value()).orElseThrow(() -> new UnknownIdException("finding"));
    }
}
