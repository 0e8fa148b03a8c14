package org.tautband.charting;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.anatomy.Side;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditSubject;
import org.tautband.common.InputCheck;
import org.tautband.common.UnknownIdException;

/** Records ranges of motion in a draft. Each call answers the visit as it then stands. */
@Service
@PreAuthorize(Access.CHARTS)
public class MotionService {

    private static final String KIND = "range_of_motion";

    private final RangeOfMotionRepository motions;
    private final MovementCatalogue catalogue;
    private final DraftChanges drafts;

    MotionService(RangeOfMotionRepository motions, MovementCatalogue catalogue, DraftChanges drafts) {
        this.motions = motions;
        this.catalogue = catalogue;
        this.drafts = drafts;
    }

    /** Adds a movement to be measured; one that is in the visit already is not added again. */
    @Transactional
    public VisitDetails add(VisitId visit, String movement, Side side) {
        Optional<Movement> known = catalogue.find(movement);
        InputCheck check = new InputCheck();
        check.require(known.isPresent(), "movement", "charting.error.movement");
        check.require(known.isEmpty() || known.get().sides().contains(side), "side", "charting.error.movementSide");
        check.done();
        TreatmentSession session = drafts.lock(Optional.of(visit.value()), "visit");
        if (motions.existsBySessionIdAndMovementAndSide(session.id(), movement, side)) {
            return recorded(session, AuditAction.VIEWED, "visit", session.id());
        }
        int position = motions.lastPosition(session.id()) + 1;
        RangeOfMotion added = motions.save(new RangeOfMotion(session, position, movement, side));
        return recorded(session, AuditAction.CREATED, KIND, added.id());
    }

    /**
     * Replaces what was measured.
     *
     * @throws org.tautband.common.StaleVersionException when it was changed since {@code version} was read
     */
    @Transactional
    public VisitDetails change(MotionId id, long version, MotionData data) {
        TreatmentSession session = lockVisitOf(id);
        RangeOfMotion motion = find(id);
        Movement movement = catalogue.find(motion.movement()).orElseThrow();
        InputCheck check = new InputCheck();
        check.range("degreesBefore", data.before().degrees(), movement.least(), movement.most());
        check.range("degreesAfter", data.after().degrees(), movement.least(), movement.most());
        check.done();
        motion.change(version, data);
        return recorded(session, AuditAction.CHANGED, KIND, id.value());
    }

    @Transactional
    public VisitDetails remove(MotionId id) {
        TreatmentSession session = lockVisitOf(id);
        motions.delete(find(id));
        return recorded(session, AuditAction.REMOVED, KIND, id.value());
    }

    private TreatmentSession lockVisitOf(MotionId id) {
        return drafts.lock(motions.sessionOf(id.value()), KIND);
    }

    private VisitDetails recorded(TreatmentSession session, AuditAction action, String kind, UUID id) {
        return drafts.recorded(session, action, AuditSubject.of(kind, id, session.clientId()));
    }

    private RangeOfMotion find(MotionId id) {
        return motions.findById(id.value()).orElseThrow(() -> new UnknownIdException(KIND));
    }
}
