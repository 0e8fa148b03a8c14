package org.tautband.charting;

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

/** Records fascia findings in a draft. Changes answer the visit as it then stands. */
@Service
@PreAuthorize(Access.CHARTS)
public class FasciaService {

    private final TreatmentSessionRepository sessions;
    private final FasciaFindingRepository fasciaFindings;
    private final ObjectiveText objectiveText;
    private final VisitReader reader;
    private final AuditLog audit;

    FasciaService(
            TreatmentSessionRepository sessions,
            FasciaFindingRepository fasciaFindings,
            ObjectiveText objectiveText,
            VisitReader reader,
            AuditLog audit) {
        this.sessions = sessions;
        this.fasciaFindings = fasciaFindings;
        this.objectiveText = objectiveText;
        this.reader = reader;
        this.audit = audit;
    }

    /** Adds an area. */
    @Transactional
    public FasciaFindingId add(VisitId visit, FasciaFindingData data) {
        FasciaFindingData clean = checked(data);
        TreatmentSession session = lockDraft(visit.value());
        int position = fasciaFindings.lastPosition(session.id()) + 1;
        FasciaFinding finding = fasciaFindings.saveAndFlush(new FasciaFinding(session, position, clean));
        recorded(session, finding, AuditAction.CREATED);
        return new FasciaFindingId(finding.id());
    }

    /**
     * Replaces what was felt.
     *
     * @throws org.tautband.common.StaleVersionException when the area was changed since {@code version} was read
     */
    @Transactional
    public VisitDetails change(FasciaFindingId id, long version, FasciaFindingData data) {
        FasciaFindingData clean = checked(data);
        FasciaFinding finding = find(id);
        TreatmentSession session = lockDraft(finding.sessionId());
        finding.change(version, clean);
        return recorded(session, finding, AuditAction.CHANGED);
    }

    @Transactional
    public VisitDetails remove(FasciaFindingId id) {
        FasciaFinding finding = find(id);
        TreatmentSession session = lockDraft(finding.sessionId());
        fasciaFindings.delete(finding);
        return recorded(session, finding, AuditAction.REMOVED);
    }

    private VisitDetails recorded(TreatmentSession session, FasciaFinding finding, AuditAction action) {
        fasciaFindings.flush();
        objectiveText.refresh(session);
        audit.record(action, AuditSubject.of("fascia_finding", finding.id(), session.clientId()));
        return reader.details(session);
    }

    private TreatmentSession lockDraft(UUID sessionId) {
        TreatmentSession session = sessions.lock(sessionId).orElseThrow(() -> new UnknownIdException("visit"));
        session.requireDraft();
        return session;
    }

    private FasciaFinding find(FasciaFindingId id) {
        return fasciaFindings.findById(id.value()).orElseThrow(() -> new UnknownIdException("fascia finding"));
    }

    private static FasciaFindingData checked(FasciaFindingData data) {
        InputCheck check = new InputCheck();
        check.require(data.point() == null || data.point().onBody(), "point", "charting.error.outsideBody");
        check.range("tenderness", data.tenderness(), 0, FindingData.TENDERNESS_MAX);
        check.range("minutes", data.minutes(), 1, FasciaFindingData.MINUTES_MAX);
        FasciaFindingData clean = new FasciaFindingData(
                data.point(),
                data.quality(),
                data.layer(),
                data.glide(),
                data.direction(),
                check.optional("texture", data.texture(), FasciaFindingData.TEXTURE_MAX),
                data.temperature(),
                data.tenderness(),
                data.technique(),
                data.minutes(),
                data.response(),
                check.optional("note", data.note(), FasciaFindingData.NOTE_MAX));
        check.done();
        return clean;
    }
}
