package org.tautband.charting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FindingRepository extends JpaRepository<Finding, UUID> {

    List<Finding> findBySessionIdOrderByPosition(UUID sessionId);

    boolean existsByTriggerPointId(UUID triggerPointId);

    /** The newest finding of each point of a client that is not resolved, from signed and unsigned visits alike. */
    @Query("""
            select f from Finding f, TreatmentSession s
            where f.clientId = :clientId and s.id = f.sessionId and f.state <> RESOLVED
            and not exists (
                select 1 from Finding later, TreatmentSession t
                where later.triggerPointId = f.triggerPointId and t.id = later.sessionId
                and (t.serviceDate > s.serviceDate
                     or (t.serviceDate = s.serviceDate and t.createdAt > s.createdAt)))
            order by s.createdAt, f.position""")
    List<Finding> open(UUID clientId);

    @Query("select f.sessionId from Finding f where f.id = :id")
    Optional<UUID> sessionOf(UUID id);

    @Query("select coalesce(max(f.position), 0) from Finding f where f.sessionId = :sessionId")
    int lastPosition(UUID sessionId);

    @Query("select f from Finding f where f.clientId = :clientId order by f.position")
    List<Finding> ofClient(UUID clientId);
}
