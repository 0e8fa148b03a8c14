package org.tautband.charting;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.anatomy.BodyShape;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditSubject;
import org.tautband.common.InputCheck;
import org.tautband.common.TextConflictException;
import org.tautband.common.UnknownIdException;

/** Records fascia findings in a draft. Changes answer the visit as it then stands. */
@Service
@PreAuthorize(Access.CHARTS)
public class FasciaService {

    private final DraftChanges drafts;
    private final FasciaFindingRepository fasciaFindings;

    FasciaService(DraftChanges drafts, FasciaFindingRepository fasciaFindings) {
        this.drafts = drafts;
        this.fasciaFindings = fasciaFindings;
    }

    /** Adds an area. */
    @Transactional
    public FasciaFindingId add(VisitId visit, FasciaFindingData data) {
        FasciaFindingData clean = cleaned(data);
        TreatmentSession session = drafts.lock(Optional.of(visit.value()), "visit");
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
        FasciaFindingData clean = cleaned(data);
        TreatmentSession session = lockVisitOf(id);
        FasciaFinding finding = find(id);
        finding.change(version, clean);
        return recorded(session, finding, AuditAction.CHANGED);
    }

    /**
     * Stores the note, exactly as typed. {@code base} is the note that the editor last knew to be stored.
     *
     * @throws TextConflictException when the stored note is neither {@code base} nor {@code text}
     */
    @Transactional
    public VisitDetails saveNote(FasciaFindingId id, String base, String text) {
        InputCheck input = new InputCheck();
        FindingCheck.note(input, text);
        input.done();
        TreatmentSession session = lockVisitOf(id);
        FasciaFinding finding = find(id);
        finding.writeNote(base, text);
        return recorded(session, finding, AuditAction.CHANGED);
    }

    /** Takes an area out of a draft. */
    @Transactional
    public VisitDetails remove(FasciaFindingId id) {
        TreatmentSession session = lockVisitOf(id);
        FasciaFinding finding = find(id);
        fasciaFindings.delete(finding);
        return recorded(session, finding, AuditAction.REMOVED);
    }

    private VisitDetails recorded(TreatmentSession session, FasciaFinding finding, AuditAction action) {
        return drafts.recorded(session, action, AuditSubject.of("fascia_finding", finding.id(), session.clientId()));
    }

    private TreatmentSession lockVisitOf(FasciaFindingId id) {
        return drafts.lock(fasciaFindings.sessionOf(id.value()), "fascia finding");
    }

    private FasciaFinding find(FasciaFindingId id) {
        return fasciaFindings.findById(id.value()).orElseThrow(() -> new UnknownIdException("fascia finding"));
    }

    private static FasciaFindingData cleaned(FasciaFindingData data) {
        InputCheck check = new InputCheck();
        BodyShape shape = data.shape();
        check.require(data.point() == null || data.point().onBody(), "point", "charting.error.outsideBody");
        check.require(shape == null || shape.middle().equals(data.point()), "shape", "charting.error.shapeOutsideBody");
        FindingCheck.shape(check, "shape", shape);
        check.range("tenderness", data.tenderness(), 0, FindingData.TENDERNESS_MAX);
        check.range("minutes", data.treatment().minutes(), 1, FasciaTreatment.MINUTES_MAX);
        String texture = check.optional("texture", data.texture(), FasciaFindingData.TEXTURE_MAX);
        FindingCheck.note(check, data.note());
        check.done();
        return data.withTexture(texture);
    }
}
