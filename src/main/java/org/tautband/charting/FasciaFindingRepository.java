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

    /** The client's latest visit with any fascia finding. */
    @Query("""
            select s.id from TreatmentSession s
            where s.clientId = :clientId and exists (select 1 from FasciaFinding f where f.sessionId = s.id)
            order by s.serviceDate desc, s.createdAt desc limit 1""")
    Optional<UUID> latestSession(UUID clientId);
}
