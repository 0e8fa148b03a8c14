package org.tautband.charting;

import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A hold of whose end nothing is known must be kept or discarded first. */
@Component
@Order(2)
class RunningHoldCheck implements SigningCheck {

    private final RunningHolds runningHolds;

    RunningHoldCheck(RunningHolds runningHolds) {
        this.runningHolds = runningHolds;
    }

    @Override
    public List<SigningGap> gaps(VisitDetails visit) {
        Set<FindingId> pressed = runningHolds.pressed(visit.id().value());
        return visit.findings().stream()
                .filter(point -> pressed.contains(point.id()))
                .map(point -> new SigningGap(SigningGap.Kind.HOLD_RUNNING, point.number()))
                .toList();
    }
}
