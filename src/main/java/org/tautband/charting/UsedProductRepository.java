package org.tautband.charting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface UsedProductRepository extends JpaRepository<UsedProduct, UUID> {

    List<UsedProduct> findBySessionIdOrderByPosition(UUID sessionId);

    boolean existsBySessionIdAndNameIgnoreCase(UUID sessionId, String name);

    @Query("select coalesce(max(p.position), 0) from UsedProduct p where p.sessionId = :sessionId")
    int lastPosition(UUID sessionId);

    /** What this clinic used before, the most used first, each once however it was capitalised. */
    @Query("select max(p.name) from UsedProduct p group by lower(p.name) order by count(p) desc, lower(p.name)")
    List<String> names(Limit most);

    @Query("select p.sessionId from UsedProduct p where p.id = :id")
    Optional<UUID> sessionOf(UUID id);
}
