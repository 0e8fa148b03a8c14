package org.tautband.charting;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PressureHoldRepository extends JpaRepository<PressureHold, UUID> {

    List<PressureHold> findBySessionIdOrderByHeldAt(UUID sessionId);

    @Query("select coalesce(max(h.repetition), 0) from PressureHold h where h.findingId = :findingId")
    int lastRepetition(UUID findingId);
}
