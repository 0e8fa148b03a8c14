package org.tautband.charting;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tautband.charting.SigningGap.Kind;

/** Points out what a whole note usually has; none of it keeps the visit from being signed. */
@Component
@Order(2)
class NoteCheck implements SigningCheck {

    @Override
    public List<SigningGap> gaps(VisitDetails visit) {
        List<SigningGap> gaps = new ArrayList<>();
        SoapNote soap = visit.soap();
        addIf(gaps, soap.subjective().isBlank(), Kind.SUBJECTIVE_EMPTY);
        addIf(gaps, visit.objective().outdated(), Kind.OBJECTIVE_OUTDATED);
        addIf(gaps, soap.assessment().isBlank(), Kind.ASSESSMENT_EMPTY);
        addIf(gaps, soap.plan().isBlank(), Kind.PLAN_EMPTY);
        addIf(gaps, visit.pain().before() != null && visit.pain().after() == null, Kind.PAIN_AFTER_MISSING);
        return gaps;
    }

    private static void addIf(List<SigningGap> gaps, boolean missing, Kind kind) {
        if (missing) {
            gaps.add(SigningGap.ofVisit(kind));
        }
    }
}
