package org.tautband.charting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.accounts.CurrentStaff;
import org.tautband.accounts.StaffMember;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;
import org.tautband.charting.spi.DiscardObjection;
import org.tautband.clients.ClientId;
import org.tautband.common.InputCheck;
import org.tautband.common.TextConflictException;
import org.tautband.common.UnknownIdException;

/** Starts, reads, writes, signs and amends visits. */
@Service
@PreAuthorize(Access.CHARTS)
public class VisitService {

    public static final int REASON_MAX = 500;

    private final TreatmentSessionRepository sessions;
    private final VisitReader reader;
    private final CopyForward copyForward;
    private final VisitNote note;
    private final ServiceDay serviceDay;
    private final Signing signing;
    private final List<DiscardObjection> objections;
    private final CurrentStaff staff;
    private final AuditLog audit;
    private final Clock clock;

    VisitService(
            TreatmentSessionRepository sessions,
            VisitReader reader,
            CopyForward copyForward,
            VisitNote note,
            ServiceDay serviceDay,
            Signing signing,
            List<DiscardObjection> objections,
            CurrentStaff staff,
            AuditLog audit,
            Clock clock) {
        this.sessions = sessions;
        this.reader = reader;
        this.copyForward = copyForward;
        this.note = note;
        this.serviceDay = serviceDay;
        this.signing = signing;
        this.objections = objections;
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
        TreatmentSession session = lock(id);
        note.write(session, section, base, text);
        audit.record(AuditAction.CHANGED, subject(session).with(section.name()));
        return session.soap().section(section);
    }

    /**
     * Gives up an objective that was written by hand; it follows the findings again. {@code base} is the text that the
     * editor last knew to be stored.
     *
     * @throws TextConflictException when the text was changed elsewhere
     */
    @Transactional
    public VisitDetails writeObjectiveFromFindings(VisitId id, String base) {
        TreatmentSession session = lock(id);
        note.writeObjectiveFromFindings(session, base);
        return changed(session, SoapSection.OBJECTIVE.name());
    }

    /** Says that an objective written by hand holds, although the findings have changed since. */
    @Transactional
    public VisitDetails keepObjective(VisitId id) {
        TreatmentSession session = lock(id);
        session.keepObjective();
        return changed(session, SoapSection.OBJECTIVE.name());
    }

    /**
     * Stores the client's pain scores, 0–10. {@code base} is what the editor last knew to be stored; a score that it did
     * not change stays as somebody else has left it.
     *
     * @throws org.tautband.common.StaleVersionException when somebody else changed the same score
     */
    @Transactional
    public VisitDetails savePain(VisitId id, PainScores base, PainScores scores) {
        TreatmentSession session = lock(id);
        note.recordPain(session, base, scores);
        return changed(session, "pain");
    }

    /**
     * Says on which day the client came, where the visit is written up later. {@code base} is the day that the editor
     * last knew to be stored.
     *
     * @throws org.tautband.common.StaleVersionException when the day was changed elsewhere
     */
    @Transactional
    public VisitDetails changeServiceDate(VisitId id, LocalDate base, LocalDate day) {
        TreatmentSession session = lock(id);
        session.requireDraft();
        serviceDay.check(session, day);
        session.moveTo(base, day);
        return changed(session, "service date");
    }

    /** What is missing before the visit can be signed, and what else is worth a look. */
    @Transactional
    public List<SigningGap> signingGaps(VisitId id) {
        return signing.gaps(find(id));
    }

    /**
     * Locks the visit for ever.
     *
     * @throws SigningGapsException when something is missing
     */
    @Transactional
    public void sign(VisitId id) {
        TreatmentSession session = lock(id);
        signing.sign(session);
        audit.record(AuditAction.SIGNED, subject(session));
    }

    /** Adds a dated addition to a signed visit. */
    @Transactional
    public void amend(VisitId id, String reason, String text) {
        TreatmentSession session = find(id);
        signing.amend(session, reason, text);
        audit.record(AuditAction.AMENDED, subject(session));
    }

    /**
     * Removes a draft with all that stands in it.
     *
     * @throws org.tautband.common.InvalidInputException when something that was made from the visit needs it
     */
    @Transactional
    public void discard(VisitId id) {
        TreatmentSession session = lock(id);
        session.requireDraft();
        InputCheck check = new InputCheck();
        objections.forEach(
                objection -> objection.to(id).ifPresent(messageKey -> check.require(false, "visit", messageKey)));
        check.done();
        copyForward.removeAllFrom(session);
        sessions.delete(session);
        audit.record(AuditAction.REMOVED, subject(session));
    }

    private VisitDetails changed(TreatmentSession session, String what) {
        audit.record(AuditAction.CHANGED, subject(session).with(what));
        return reader.details(session);
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
