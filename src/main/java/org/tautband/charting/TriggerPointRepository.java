package org.tautband.charting;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.tautband.anatomy.BodyView;
import org.tautband.anatomy.Side;

interface TriggerPointRepository extends JpaRepository<TriggerPoint, UUID> {

    /** The client's points of one muscle, side and view that this visit does not have. */
    @Query("""
            select p from TriggerPoint p
            where p.clientId = :clientId and p.place.muscleId = :muscleId and p.place.side = :side
            and p.place.bodyView = :view
            and not exists (select 1 from Finding f where f.triggerPointId = p.id and f.sessionId = :sessionId)""")
    List<TriggerPoint> absentFrom(UUID sessionId, UUID clientId, String muscleId, Side side, BodyView view);
}
