package org.tautband.charting;

import java.time.Clock;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.tautband.accounts.CurrentStaff;
import org.tautband.accounts.Role;
import org.tautband.accounts.StaffMember;
import org.tautband.common.InputCheck;

/** Signs a visit when nothing is missing, and adds to it afterwards. */
@Component
class Signing {

    private final List<SigningCheck> checks;
    private final RunningHolds runningHolds;
    private final VisitReader reader;
    private final AmendmentRepository amendments;
    private final CurrentStaff staff;
    private final Clock clock;

    Signing(
            List<SigningCheck> checks,
            RunningHolds runningHolds,
            VisitReader reader,
            AmendmentRepository amendments,
            CurrentStaff staff,
            Clock clock) {
        this.checks = checks;
        this.runningHolds = runningHolds;
        this.reader = reader;
        this.amendments = amendments;
        this.staff = staff;
        this.clock = clock;
    }

    List<SigningGap> gaps(TreatmentSession session) {
        VisitDetails visit = reader.details(session);
        return checks.stream().flatMap(check -> check.gaps(visit).stream()).toList();
    }

    void sign(TreatmentSession session) {
        StaffMember by = staff.get();
        if (!session.therapistId().equals(by.id().value()) && by.role() != Role.OWNER) {
            throw new AccessDeniedException("Only the visit's therapist or an owner signs it");
        }
        session.requireDraft();
        List<SigningGap> blocking =
                gaps(session).stream().filter(SigningGap::blocking).toList();
        if (!blocking.isEmpty()) {
            throw new SigningGapsException(blocking);
        }
        runningHolds.forget(session.id());
        session.sign(by, clock);
    }

    void amend(TreatmentSession session, String reason, String text) {
        InputCheck check = new InputCheck();
        String cleanReason = check.required("reason", reason, VisitService.REASON_MAX);
        String cleanText = check.required("text", text, SoapNote.SECTION_MAX);
        check.done();
        amendments.save(new Amendment(session, staff.get(), cleanReason, cleanText, clock));
    }
}
