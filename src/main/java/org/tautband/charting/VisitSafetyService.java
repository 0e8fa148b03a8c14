package org.tautband.charting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;
import org.tautband.audit.RefusalsAudited;
import org.tautband.common.InputCheck;
import org.tautband.common.StaleVersionException;
import org.tautband.common.UnknownIdException;

/**
 * What a visit asks before the hands touch: the health history, consent, and reasons for what a rule advises against. All
 * of it is part of the visit and is locked with it.
 */
@Service
@RefusalsAudited
@PreAuthorize(Access.CHARTS)
public class VisitSafetyService {

    public static final int REASON_MAX = 500;

    private final TreatmentSessionRepository sessions;
    private final VisitReader visits;
    private final VisitSafetyReader reader;
    private final VisitSafetyRows rows;
    private final PainAnswerRows pain;
    private final AuditLog audit;

    VisitSafetyService(
            TreatmentSessionRepository sessions,
            VisitReader visits,
            VisitSafetyReader reader,
            VisitSafetyRows rows,
            PainAnswerRows pain,
            AuditLog audit) {
        this.sessions = sessions;
        this.visits = visits;
        this.reader = reader;
        this.rows = rows;
        this.pain = pain;
        this.audit = audit;
    }

    @Transactional
    public VisitSafety open(VisitId id) {
        TreatmentSession session = sessions.findById(id.value()).orElseThrow(() -> new UnknownIdException("visit"));
        return reader.read(visits.details(session));
    }

    /**
     * Notes that the client was asked and that nothing changed. Unless they said otherwise in this visit, no pain is new.
     *
     * @param version of the history that was on screen
     * @throws StaleVersionException when another version was recorded since
     */
    @Transactional
    public VisitSafety confirmHealth(VisitId id, int version) {
        TreatmentSession session = lockDraft(id);
        VisitSafety before = reader.read(visits.details(session));
        if (before.health().number() != version) {
            throw new StaleVersionException("health history");
        }
        rows.noteHealthCheck(session.id(), session.clientId(), version);
        if (!before.newPain()) {
            pain.answer(session.id(), session.clientId(), false);
        }
        audit.record(AuditAction.CONFIRMED, subject(session, "health history version " + version));
        return reader.read(visits.details(session));
    }

    /** Notes whether the client has a pain that is new; one that is asks for the red flag screen. */
    @Transactional
    public VisitSafety answerPain(VisitId id, boolean isNew) {
        TreatmentSession session = lockDraft(id);
        pain.answer(session.id(), session.clientId(), isNew);
        audit.record(AuditAction.CONFIRMED, subject(session, isNew ? "a pain is new" : "no pain is new"));
        return reader.read(visits.details(session));
    }

    /** Notes that the client consents to today's treatment. */
    @Transactional
    public VisitSafety confirmConsent(VisitId id) {
        TreatmentSession session = lockDraft(id);
        rows.noteConsent(session.id(), session.clientId(), true, "");
        audit.record(AuditAction.CONFIRMED, subject(session, "consent"));
        return reader.read(visits.details(session));
    }

    /** Notes why there is no consent. */
    @Transactional
    public VisitSafety explainNoConsent(VisitId id, String reason) {
        InputCheck check = new InputCheck();
        String clean = check.required("reason", reason, REASON_MAX);
        check.done();
        TreatmentSession session = lockDraft(id);
        rows.noteConsent(session.id(), session.clientId(), false, clean);
        audit.record(AuditAction.CHANGED, subject(session, "no consent, reason given"));
        return reader.read(visits.details(session));
    }

    /**
     * Stores why something was done that a rule advises against.
     *
     * @param placeId of the finding or fascia finding; absent when the question is about the visit as a whole
     */
    @Transactional
    public VisitSafety giveReason(VisitId id, String rule, @Nullable UUID placeId, String reason) {
        InputCheck check = new InputCheck();
        String clean = check.required("reason", reason, REASON_MAX);
        check.done();
        TreatmentSession session = lockDraft(id);
        VisitDetails visit = visits.details(session);
        SafetyQuestion question = reader.read(visit).questions().stream()
                .filter(asked -> asked.asks(rule, placeId))
                .findFirst()
                .orElseThrow(() -> new UnknownIdException("safety question"));
        rows.giveReason(session.id(), session.clientId(), question, clean);
        audit.record(AuditAction.CHANGED, subject(session, "reason given"));
        return reader.read(visit);
    }

    private TreatmentSession lockDraft(VisitId id) {
        TreatmentSession session = sessions.lock(id.value()).orElseThrow(() -> new UnknownIdException("visit"));
        session.requireDraft();
        return session;
    }

    private static AuditSubject subject(TreatmentSession session, String detail) {
        return AuditSubject.of("visit", session.id(), session.clientId()).with(detail);
    }
}
