package org.tautband.charting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The holds of a visit of whose end nothing is known. */
@Component
class RunningHolds {

    /** A younger one is probably still counted. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final RunningHoldRepository running;
    private final Clock clock;

    RunningHolds(RunningHoldRepository running, Clock clock) {
        this.running = running;
        this.clock = clock;
    }

    /** Those that are long enough to be kept. */
    List<UnfinishedHold> of(UUID sessionId) {
        return running.findBySessionIdOrderByStartedAt(sessionId).stream()
                .filter(RunningHold::isStorable)
                .map(hold -> new UnfinishedHold(new FindingId(hold.findingId()), hold.data()))
                .toList();
    }

    /** The findings on which a hold runs, or was left unsettled. */
    Set<FindingId> pressed(UUID sessionId) {
        Instant fresh = clock.instant().minus(FRESH);
        return running.findBySessionIdOrderByStartedAt(sessionId).stream()
                .filter(hold -> hold.isStorable() || hold.startedAt().isAfter(fresh))
                .map(hold -> new FindingId(hold.findingId()))
                .collect(Collectors.toSet());
    }

    /** Before the visit is locked: what is left was too short to be kept. */
    void forget(UUID sessionId) {
        running.deleteAll(running.findBySessionIdOrderByStartedAt(sessionId));
        running.flush();
    }
}
