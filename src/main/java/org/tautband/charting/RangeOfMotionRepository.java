package org.tautband.charting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.tautband.anatomy.Side;

interface RangeOfMotionRepository extends JpaRepository<RangeOfMotion, UUID> {

    List<RangeOfMotion> findBySessionIdOrderByPosition(UUID sessionId);

    boolean existsBySessionIdAndMovementAndSide(UUID sessionId, String movement, Side side);

    @Query("select coalesce(max(m.position), 0) from RangeOfMotion m where m.sessionId = :sessionId")
    int lastPosition(UUID sessionId);

    @Query("select m.sessionId from RangeOfMotion m where m.id = :id")
    Optional<UUID> sessionOf(UUID id);
}
