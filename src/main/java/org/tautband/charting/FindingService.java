package org.tautband.charting;

import java.time.Clock;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.anatomy.Side;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;
import org.tautband.common.InputCheck;
import org.tautband.common.UnknownIdException;

/** Records trigger points and pressure holds in a draft. Each call answers the visit as it then stands. */
@Service
@PreAuthorize(Access.CHARTS)
public class FindingService {

    private final TreatmentSessionRepository sessions;
    private final FindingRepository findings;
    private final TriggerPointRepository points;
    private final PressureHoldRepository holds;
    private final CopyForward copyForward;
    private final ObjectiveText objectiveText;
    private final VisitReader reader;
    private final MuscleCatalogue catalogue;
    private final AuditLog audit;
    private final Clock clock;

    FindingService(
            TreatmentSessionRepository sessions,
            FindingRepository findings,
            TriggerPointRepository points,
            PressureHoldRepository holds,
            CopyForward copyForward,
            ObjectiveText objectiveText,
            VisitReader reader,
            MuscleCatalogue catalogue,
            AuditLog audit,
            Clock clock) {
        this.sessions = sessions;
        this.findings = findings;
        this.points = points;
        this.holds = holds;
        this.copyForward = copyForward;
        this.objectiveText = objectiveText;
        this.reader = reader;
        this.catalogue = catalogue;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds a finding; at a place where the client had a point before, that point returns. */
    @Transactional
    public FindingId add(VisitId visit, PointPlace place, FindingData data) {
        check(place);
        FindingData clean = checked(data);
        TreatmentSession session = lockDraft(visit.value());
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
        FindingData clean = checked(data);
        Finding finding = find(id);
        TreatmentSession session = lockDraft(finding.sessionId());
        finding.change(version, clean);
        return recorded(session, finding, AuditAction.CHANGED);
    }

    /** Puts a finding, and with it the lasting point, on another spot or muscle; its life goes on. */
    @Transactional
    public VisitDetails move(FindingId id, long version, PointPlace place) {
        check(place);
        Finding finding = find(id);
        TreatmentSession session = lockDraft(finding.sessionId());
        finding.moveTo(version, Place.of(place));
        points.findById(finding.triggerPointId()).orElseThrow().moveTo(Place.of(place));
        return recorded(session, finding, AuditAction.CHANGED);
    }

    /** Takes a finding and its holds out of a draft; a point that no other visit knows goes with it. */
    @Transactional
    public VisitDetails remove(FindingId id) {
        Finding finding = find(id);
        TreatmentSession session = lockDraft(finding.sessionId());
        findings.delete(finding);
        findings.flush();
        copyForward.forgetIfOrphaned(finding.triggerPointId());
        return recorded(session, finding, AuditAction.REMOVED);
    }

    /** Stores a hold, once, however often it is reported. A point to re-check that is pressed is thereby confirmed. */
    @Transactional
    public VisitDetails recordHold(FindingId id, HoldData hold) {
        check(hold);
        Finding finding = find(id);
        TreatmentSession session = lockDraft(finding.sessionId());
        if (!holds.existsById(hold.id())) {
            int repetition = holds.lastRepetition(finding.id()) + 1;
            holds.saveAndFlush(new PressureHold(finding, hold, repetition, clock));
            finding.confirm();
        }
        return recorded(session, finding, AuditAction.CHANGED);
    }

    /** Takes back a hold that was recorded by mistake. */
    @Transactional
    public VisitDetails removeHold(UUID holdId) {
        PressureHold hold = holds.findById(holdId).orElseThrow(() -> new UnknownIdException("hold"));
        TreatmentSession session = lockDraft(hold.sessionId());
        Finding finding = find(new FindingId(hold.findingId()));
        holds.delete(hold);
        holds.flush();
        return recorded(session, finding, AuditAction.CHANGED);
    }

    private VisitDetails recorded(TreatmentSession session, Finding finding, AuditAction action) {
        findings.flush();
        objectiveText.refresh(session);
        audit.record(action, AuditSubject.of("finding", finding.id(), session.clientId()));
        return reader.details(session);
    }

    private TreatmentSession lockDraft(UUID sessionId) {
        TreatmentSession session = sessions.lock(sessionId).orElseThrow(() -> new UnknownIdException("visit"));
        session.requireDraft();
        return session;
    }

    private Finding find(FindingId id) {
        return findings.findById(id.value()).orElseThrow(() -> new UnknownIdException("finding"));
    }

    private void check(PointPlace place) {
        InputCheck check = new InputCheck();
        check.require(catalogue.find(place.muscleId()).isPresent(), "muscle", "charting.error.muscle");
        check.require(place.point().onBody(), "point", "charting.error.outsideBody");
        boolean sidesAgree = place.side() == place.point().side()
                || (place.side() == Side.MIDLINE && place.point().mayBeMidline());
        check.require(sidesAgree, "side", "charting.error.side");
        check.done();
    }

    private static void check(HoldData hold) {
        InputCheck check = new InputCheck();
        boolean holdable = hold.seconds().compareTo(HoldData.SHORTEST) >= 0
                && hold.seconds().compareTo(HoldData.LONGEST) <= 0;
        check.require(holdable, "seconds", "charting.error.holdSeconds", HoldData.SHORTEST, HoldData.LONGEST);
        check.range("pressureLevel", hold.pressureLevel(), 1, 5);
        check.done();
    }

    private static FindingData checked(FindingData data) {
        InputCheck check = new InputCheck();
        check.range("tendernessBefore", data.tendernessBefore(), 0, FindingData.TENDERNESS_MAX);
        check.range("tendernessAfter", data.tendernessAfter(), 0, FindingData.TENDERNESS_MAX);
        FindingData clean = new FindingData(
                data.recheck(),
                data.state(),
                data.tautBand(),
                data.tenderSpot(),
                data.referredPain(),
                data.twitch(),
                data.jumpSign(),
                data.tendernessBefore(),
                data.tendernessAfter(),
                check.optional("referral", data.referral(), FindingData.REFERRAL_MAX),
                data.response(),
                check.optional("note", data.note(), FindingData.NOTE_MAX));
        check.done();
        return clean;
    }
}
