package org.tautband.charting;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RunningHoldRepository extends JpaRepository<RunningHold, UUID> {

    List<RunningHold> findBySessionIdOrderByStartedAt(UUID sessionId);

    boolean existsByFindingId(UUID findingId);
}
