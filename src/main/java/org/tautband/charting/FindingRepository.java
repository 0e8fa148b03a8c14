package org.tautband.charting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FindingRepository extends JpaRepository<Finding, UUID> {

    List<Finding> findBySessionIdOrderByPosition(UUID sessionId);

    boolean existsByTriggerPointId(UUID triggerPointId);

    /**
     * The newest finding of each point of a client that is not known to be resolved, from signed and unsigned visits
     * alike. A point that was not assessed is still open.
     */
    @Query("""
            select f from Finding f, TreatmentSession s
            where f.clientId = :clientId and s.id = f.sessionId and (f.state <> RESOLVED or f.recheck <> CONFIRMED)
            and not exists (
                select 1 from Finding later, TreatmentSession t
                where later.triggerPointId = f.triggerPointId and t.id = later.sessionId
                and (t.serviceDate > s.serviceDate
                     or (t.serviceDate = s.serviceDate and t.createdAt > s.createdAt)))
            order by s.createdAt, f.position""")
    List<Finding> open(UUID clientId);

    /** What was found at the points of a visit whenever they were looked at before it, the oldest first. */
    @Query("""
            select new org.tautband.charting.DatedFinding(f, s.serviceDate) from Finding f, TreatmentSession s
            where f.clientId = :clientId and s.id = f.sessionId and f.recheck = CONFIRMED
            and (s.serviceDate < :serviceDate or (s.serviceDate = :serviceDate and s.createdAt < :createdAt))
            and exists (
                select 1 from Finding here where here.sessionId = :sessionId and here.triggerPointId = f.triggerPointId)
            order by s.serviceDate, s.createdAt""")
    List<DatedFinding> assessedBefore(UUID sessionId, UUID clientId, LocalDate serviceDate, Instant createdAt);

    @Query("select f.sessionId from Finding f where f.id = :id")
    Optional<UUID> sessionOf(UUID id);

    @Query("select coalesce(max(f.position), 0) from Finding f where f.sessionId = :sessionId")
    int lastPosition(UUID sessionId);
}
