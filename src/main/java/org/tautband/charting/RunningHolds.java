package org.tautband.charting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The holds of a visit of whose end nothing is known. */
@Component
class RunningHolds {

    private final RunningHoldRepository running;

    RunningHolds(RunningHoldRepository running) {
        this.running = running;
    }

    /** Those that are long enough to be kept. */
    List<UnfinishedHold> of(UUID sessionId) {
        return running.findBySessionIdOrderByStartedAt(sessionId).stream()
                .filter(RunningHold::isStorable)
                .map(hold -> new UnfinishedHold(new FindingId(hold.findingId()), hold.data()))
                .toList();
    }

    /** The findings with such a hold. */
    Set<FindingId> pressed(UUID sessionId) {
        return of(sessionId).stream().map(UnfinishedHold::findingId).collect(Collectors.toSet());
    }
}
