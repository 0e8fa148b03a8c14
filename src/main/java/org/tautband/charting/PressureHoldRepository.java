package org.tautband.charting;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PressureHoldRepository extends JpaRepository<PressureHold, UUID> {

    List<PressureHold> findBySessionIdOrderByHeldAt(UUID sessionId);

    List<PressureHold> findByFindingIdOrderByHeldAt(UUID findingId);

    @Query("""
            select h from PressureHold h, Finding f
            where f.id = h.findingId and f.clientId = :clientId order by h.heldAt""")
    List<PressureHold> ofClient(UUID clientId);
}
