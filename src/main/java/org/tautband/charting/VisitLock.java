package org.tautband.charting;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.clients.ClientId;
import org.tautband.common.UnknownIdException;

/** Keeps a visit a draft while another module stores what belongs to it. */
@Component
public class VisitLock {

    private final TreatmentSessionRepository sessions;

    VisitLock(TreatmentSessionRepository sessions) {
        this.sessions = sessions;
    }

    /**
     * Locks the visit until the transaction ends, and answers whose it is.
     *
     * @throws SignedVisitException when it is signed
     */
    @PreAuthorize(Access.CHARTS)
    @Transactional(propagation = Propagation.MANDATORY)
    public ClientId lockDraft(VisitId id) {
        TreatmentSession session = sessions.lock(id.value()).orElseThrow(() -> new UnknownIdException("visit"));
        session.requireDraft();
        return new ClientId(session.clientId());
    }
}
