package org.tautband.charting;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PressureHoldRepository extends JpaRepository<PressureHold, UUID> {

    List<PressureHold> findBySessionIdOrderByHeldAt(UUID sessionId);

    List<PressureHold> findByFindingIdOrderByHeldAt(UUID findingId);
}
