package org.tautband.charting;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Something must be charted, and every point that came over must have been looked at. */
@Component
@Order(1)
class ChartCheck implements SigningCheck {

    @Override
    public List<SigningGap> gaps(VisitDetails visit) {
        if (isEmpty(visit)) {
            return List.of(SigningGap.ofVisit(SigningGap.Kind.NOTHING_CHARTED));
        }
        return visit.findings().stream()
                .filter(point -> point.data().recheck() == Recheck.TO_RECHECK)
                .map(point -> new SigningGap(SigningGap.Kind.POINT_TO_RECHECK, point.number()))
                .toList();
    }

    private static boolean isEmpty(VisitDetails visit) {
        SoapNote soap = visit.soap();
        boolean silent = (soap.subjective() + soap.objective() + soap.assessment() + soap.plan()).isBlank();
        return silent
                && visit.findings().isEmpty()
                && visit.fasciaFindings().isEmpty()
                && visit.treatment().isEmpty();
    }
}
