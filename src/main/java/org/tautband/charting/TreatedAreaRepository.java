package org.tautband.charting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.tautband.anatomy.BodyRegion;

interface TreatedAreaRepository extends JpaRepository<TreatedArea, UUID> {

    List<TreatedArea> findBySessionId(UUID sessionId);

    boolean existsBySessionIdAndArea(UUID sessionId, BodyRegion area);

    @Query("select a.sessionId from TreatedArea a where a.id = :id")
    Optional<UUID> sessionOf(UUID id);
}
