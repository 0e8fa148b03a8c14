package org.tautband.charting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.accounts.CurrentStaff;
import org.tautband.accounts.Role;
import org.tautband.accounts.StaffMember;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;
import org.tautband.clients.ClientId;
import org.tautband.common.InputCheck;
import org.tautband.common.UnknownIdException;

/** Starts, reads, writes, signs and amends visits. */
@Service
@PreAuthorize(Access.CHARTS)
public class VisitService {

    public static final int REASON_MAX = 500;

    private final TreatmentSessionRepository sessions;
    private final AmendmentRepository amendments;
    private final VisitReader reader;
    private final CopyForward copyForward;
    private final ObjectiveText objectiveText;
    private final List<SigningCheck> checks;
    private final CurrentStaff staff;
    private final AuditLog audit;
    private final Clock clock;

    VisitService(
            TreatmentSessionRepository sessions,
            AmendmentRepository amendments,
            VisitReader reader,
            CopyForward copyForward,
            ObjectiveText objectiveText,
            List<SigningCheck> checks,
            CurrentStaff staff,
            AuditLog audit,
            Clock clock) {
        this.sessions = sessions;
        this.amendments = amendments;
        this.reader = reader;
        this.copyForward = copyForward;
        this.objectiveText = objectiveText;
        this.checks = checks;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Opens a new visit for today, with the client's open trigger points to be looked at again. A draft that this
     * therapist already has for the client is opened instead, so that a double click makes no second visit.
     */
    @Transactional
    public VisitId start(ClientId client) {
        StaffMember therapist = staff.get();
        copyForward.lock(client);
        return sessions.latestDraft(client.value(), therapist.id().value())
                .map(draft -> new VisitId(draft.id()))
                .orElseGet(() -> create(client, therapist));
    }

    private VisitId create(ClientId client, StaffMember therapist) {
        TreatmentSession session = sessions.saveAndFlush(new TreatmentSession(client.value(), therapist, clock));
        copyForward.into(session);
        audit.record(AuditAction.CREATED, subject(session));
        return new VisitId(session.id());
    }

    /** The whole chart of a visit. */
    @Transactional
    public VisitDetails open(VisitId id) {
        TreatmentSession session = find(id);
        audit.record(AuditAction.VIEWED, subject(session));
        return reader.details(session);
    }

    /**
     * Stores one text of the note and answers it as it then stands. {@code base} is the text that the editor last knew
     * to be stored.
     *
     * @throws TextConflictException when the stored text is neither {@code base} nor {@code text}
     * @throws SignedVisitException when the visit is signed
     */
    @Transactional
    public String saveText(VisitId id, SoapSection section, String base, String text) {
        InputCheck check = new InputCheck();
        check.require(
                text.length() <= SoapNote.SECTION_MAX,
                section.name(),
                "common.error.tooLong",
                SoapNote.SECTION_MAX,
                text.length());
        check.require(text.indexOf('\0') < 0, section.name(), "common.error.controlCharacter");
        check.done();
        TreatmentSession session = lock(id);
        session.write(section, base, text);
        objectiveText.refresh(session);
        audit.record(AuditAction.CHANGED, subject(session).with(section.name()));
        return session.soap().section(section);
    }

    /** Stores the client's pain scores, 0–10. */
    @Transactional
    public void savePain(VisitId id, PainScores scores) {
        InputCheck check = new InputCheck();
        check.range("painBefore", scores.before(), 0, FindingData.TENDERNESS_MAX);
        check.range("painAfter", scores.after(), 0, FindingData.TENDERNESS_MAX);
        check.done();
        TreatmentSession session = lock(id);
        session.recordPain(scores);
        audit.record(AuditAction.CHANGED, subject(session).with("pain"));
    }

    /**
     * Locks the visit for ever.
     *
     * @throws SigningGapsException when something is missing
     */
    @Transactional
    public void sign(VisitId id) {
        TreatmentSession session = lock(id);
        StaffMember by = staff.get();
        if (!session.therapistId().equals(by.id().value()) && by.role() != Role.OWNER) {
            throw new AccessDeniedException("Only the visit's therapist or an owner signs it");
        }
        List<SigningGap> gaps = gaps(session);
        if (!gaps.isEmpty()) {
            throw new SigningGapsException(gaps);
        }
        session.sign(by, clock);
        audit.record(AuditAction.SIGNED, subject(session));
    }

    private List<SigningGap> gaps(TreatmentSession session) {
        List<SigningGap> gaps = new ArrayList<>();
        List<FindingDetails> points = reader.findings(session.id());
        SoapNote soap = session.soap();
        boolean silent = (soap.subjective() + soap.objective() + soap.assessment() + soap.plan()).isBlank();
        if (silent && points.isEmpty() && reader.fasciaFindings(session.id()).isEmpty()) {
            gaps.add(SigningGap.ofVisit(SigningGap.Kind.NOTHING_CHARTED));
        }
        points.stream()
                .filter(point -> point.data().recheck() == Recheck.TO_RECHECK)
                .forEach(point -> gaps.add(new SigningGap(SigningGap.Kind.POINT_TO_RECHECK, point.number())));
        VisitDetails visit = reader.details(session);
        checks.forEach(check -> gaps.addAll(check.gaps(visit)));
        return gaps;
    }

    /** Adds a dated addition to a signed visit. */
    @Transactional
    public void amend(VisitId id, String reason, String text) {
        InputCheck check = new InputCheck();
        String cleanReason = check.required("reason", reason, REASON_MAX);
        String cleanText = check.required("text", text, SoapNote.SECTION_MAX);
        check.done();
        TreatmentSession session = find(id);
        amendments.save(new Amendment(session, staff.get(), cleanReason, cleanText, clock));
        audit.record(AuditAction.AMENDED, subject(session));
    }

    /** Removes a draft with all that stands in it. */
    @Transactional
    public void discard(VisitId id) {
        TreatmentSession session = lock(id);
        session.requireDraft();
        copyForward.removeAllFrom(session);
        sessions.delete(session);
        audit.record(AuditAction.REMOVED, subject(session));
    }

    private TreatmentSession find(VisitId id) {
        return sessions.findById(id.value()).orElseThrow(() -> new UnknownIdException("visit"));
    }

    private TreatmentSession lock(VisitId id) {
        return sessions.lock(id.value()).orElseThrow(() -> new UnknownIdException("visit"));
    }

    private static AuditSubject subject(TreatmentSession session) {
        return AuditSubject.of("visit", session.id(), session.clientId());
    }
}
