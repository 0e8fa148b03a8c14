package org.tautband.charting;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;
import org.tautband.common.UnknownIdException;

/** How a part of a draft is changed: the visit is locked first, its objective follows, and the trail hears of it. */
@Component
class DraftChanges {

    private final TreatmentSessionRepository sessions;
    private final ObjectiveText objectiveText;
    private final VisitReader reader;
    private final AuditLog audit;

    DraftChanges(TreatmentSessionRepository sessions, ObjectiveText objectiveText, VisitReader reader, AuditLog audit) {
        this.sessions = sessions;
        this.objectiveText = objectiveText;
        this.reader = reader;
        this.audit = audit;
    }

    /**
     * Locks the draft. Its parts are read after this only, so that they are as whoever held the lock before left them.
     *
     * @param id of the visit, empty where the part that was asked for is unknown
     * @param part what was asked for, should it be unknown
     * @throws SignedVisitException when the visit is signed
     */
    TreatmentSession lock(Optional<UUID> id, String part) {
        TreatmentSession session = id.flatMap(sessions::lock).orElseThrow(() -> new UnknownIdException(part));
        session.requireDraft();
        return session;
    }

    /** Brings the objective into step and leaves the audit row; answers the visit as it then stands. */
    VisitDetails recorded(TreatmentSession session, AuditAction action, AuditSubject part) {
        sessions.flush();
        objectiveText.refresh(session);
        audit.record(action, part);
        return reader.details(session);
    }
}
