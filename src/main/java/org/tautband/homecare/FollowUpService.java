package org.tautband.homecare;

import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;
import org.tautband.charting.SignedVisitException;
import org.tautband.charting.VisitDetails;
import org.tautband.charting.VisitId;
import org.tautband.charting.VisitLock;
import org.tautband.clients.ClientId;
import org.tautband.common.InputCheck;
import org.tautband.common.InvalidInputException;
import org.tautband.common.UnknownIdException;
import org.tautband.homecare.FollowUp.Answered;

/** Asks, in the next visit, what was done of the last sheet and what of it helped. */
@Service
@PreAuthorize(Access.CHARTS)
public class FollowUpService {

    private final FollowUpRows rows;
    private final VisitLock visits;
    private final AuditLog audit;

    FollowUpService(FollowUpRows rows, VisitLock visits, AuditLog audit) {
        this.rows = rows;
        this.visits = visits;
        this.audit = audit;
    }

    /** What this visit asks, with the answers so far. */
    @Transactional
    public FollowUp of(VisitDetails visit) {
        audit.record(AuditAction.VIEWED, subject(visit.id(), visit.clientId()));
        return rows.sheetBefore(visit.id())
                .map(sheet -> new FollowUp(sheet.issuedAt(), rows.questions(visit.id(), sheet)))
                .orElseGet(() -> new FollowUp(null, List.of()));
    }

    /**
     * Stores an answer, or another one in its place.
     *
     * @param item of the sheet that this visit asks about
     * @throws SignedVisitException when the visit is signed
     * @throws InvalidInputException when something that was never done is said to have helped, or not
     */
    @Transactional
    public void answer(VisitId visit, UUID item, FollowUpAnswer answer) {
        InputCheck check = new InputCheck();
        check.require(
                answer.done() != FollowUpAnswer.Done.NEVER || answer.helped() == null,
                "helped",
                "homecare.error.helpedWithoutDoing");
        check.done();
        ClientId client = visits.lockDraft(visit);
        boolean asked = rows.sheetBefore(visit).stream()
                .flatMap(sheet -> rows.questions(visit, sheet).stream())
                .anyMatch(question -> question.id().equals(item));
        if (!asked) {
            throw new UnknownIdException("sheet item");
        }
        rows.put(client, visit, item, answer);
        audit.record(AuditAction.CHANGED, subject(visit, client));
    }

    /** What a client last said of each thing that a sheet asked for, the latest visit first. */
    @Transactional
    public List<Answered> latest(ClientId client) {
        audit.record(AuditAction.VIEWED, AuditSubject.of("home_care_answers", client.value(), client.value()));
        return rows.latest(client);
    }

    private static AuditSubject subject(VisitId visit, ClientId client) {
        return AuditSubject.of("home_care_answers", visit.value(), client.value());
    }
}
