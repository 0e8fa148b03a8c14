package org.tautband.charting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FasciaFindingRepository extends JpaRepository<FasciaFinding, UUID> {

    List<FasciaFinding> findBySessionIdOrderByPosition(UUID sessionId);

    @Query("select f.sessionId from FasciaFinding f where f.id = :id")
    Optional<UUID> sessionOf(UUID id);

    @Query("select coalesce(max(f.position), 0) from FasciaFinding f where f.sessionId = :sessionId")
    int lastPosition(UUID sessionId);
}
