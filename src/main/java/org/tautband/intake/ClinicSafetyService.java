package org.tautband.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.tautband.guide.ClinicRules;
import org.tautband.guide.ClinicRules.Caution;
import org.tautband.guide.Condition;
import org.tautband.guide.Guide;
import org.tautband.intake.ClinicSafetyRows.Mode;

/** The clinic's own safety rules: strict mode, and conditions beside the catalogue. Read by therapists, set by owners. */
@Service
@RefusalsAudited
public class ClinicSafetyService {

    private final ClinicSafetyRows rows;
    private final Guide guide;
    private final AuditLog audit;

    ClinicSafetyService(ClinicSafetyRows rows, Guide guide, AuditLog audit) {
        this.rows = rows;
        this.guide = guide;
        this.audit = audit;
    }

    @PreAuthorize(Access.CHARTS)
    @Transactional(readOnly = true)
    public ClinicSafety get() {
        return read();
    }

    /** What the clinic adds to the catalogue, for the evaluator. */
    @PreAuthorize(Access.CHARTS)
    @Transactional(readOnly = true)
    public ClinicRules rules() {
        return read().rules();
    }

    /**
     * Switches strict mode and names the cautions that it turns into exclusions.
     *
     * @throws StaleVersionException when another owner was quicker
     */
    @PreAuthorize(Access.OWNER)
    @Transactional
    public ClinicSafety setStrict(int version, boolean on, Set<Caution> cautions) {
        InputCheck check = new InputCheck();
        check.require(cautions(read().conditions()).containsAll(cautions), "cautions", "intake.error.caution");
        check.done();
        if (!rows.store(version, on, cautions)) {
            throw new StaleVersionException("clinic safety");
        }
        audit.record(AuditAction.CHANGED, subject("strict mode " + (on ? "on" : "off")));
        return read();
    }

    /** Adds a condition of the clinic's own. */
    @PreAuthorize(Access.OWNER)
    @Transactional
    public ClinicSafety addCondition(OwnConditionDraft draft) {
        Condition condition = OwnConditions.checked(draft, guide, rows.conditions());
        rows.add(condition);
        audit.record(AuditAction.CREATED, subject(condition.key()));
        return read();
    }

    /** No longer offers a condition; for whom it was noted it goes on to count. */
    @PreAuthorize(Access.OWNER)
    @Transactional
    public ClinicSafety retireCondition(String key) {
        requireKnown(rows.retire(key));
        audit.record(AuditAction.ARCHIVED, subject(key));
        return read();
    }

    @PreAuthorize(Access.OWNER)
    @Transactional
    public ClinicSafety restoreCondition(String key) {
        requireKnown(rows.restore(key));
        audit.record(AuditAction.RESTORED, subject(key));
        return read();
    }

    private ClinicSafety read() {
        List<OwnCondition> own = rows.conditions();
        Mode mode = rows.mode().orElseGet(() -> new Mode(0, false, namedByCatalogue()));
        return new ClinicSafety(mode.version(), mode.strict(), mode.cautions(), own);
    }

    private Set<Caution> namedByCatalogue() {
        return guide.conditions().stream()
                .flatMap(condition -> condition.effects().stream()
                        .filter(Condition.Effect::strict)
                        .map(effect -> new Caution(condition.key(), effect.item())))
                .collect(Collectors.toSet());
    }

    /** Every caution that can be named. */
    private Set<Caution> cautions(List<OwnCondition> own) {
        return Stream.concat(guide.conditions().stream(), own.stream().map(OwnCondition::condition))
                .flatMap(condition -> condition.effects().stream()
                        .filter(effect -> !effect.excludes())
                        .map(effect -> new Caution(condition.key(), effect.item())))
                .collect(Collectors.toSet());
    }

    private static void requireKnown(boolean known) {
        if (!known) {
            throw new UnknownIdException("condition");
        }
    }

    private static AuditSubject subject(String detail) {
        return new AuditSubject("clinic_safety", null, null, detail);
    }
}
