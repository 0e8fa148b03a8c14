package org.tautband.charting;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tautband.clients.ClientId;
import org.tautband.common.UnknownIdException;

/** Brings a returning client's open trigger points into a new visit, to be looked at again. */
@Component
class CopyForward {

    /** Two taps on the same spot of the same muscle are this near, in units of the drawing. */
    private static final double SAME_PLACE = 10;

    private final FindingRepository findings;
    private final FasciaFindingRepository fasciaFindings;
    private final TriggerPointRepository points;
    private final JdbcClient jdbc;
    private final Clock clock;

    CopyForward(
            FindingRepository findings,
            FasciaFindingRepository fasciaFindings,
            TriggerPointRepository points,
            JdbcClient jdbc,
            Clock clock) {
        this.findings = findings;
        this.fasciaFindings = fasciaFindings;
        this.points = points;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Lets one visit of a client start at a time, so that two clicks cannot start two. */
    void lock(ClientId client) {
        boolean known = jdbc.sql("select id from client where id = :id for update")
                .param("id", client.value())
                .query(UUID.class)
                .optional()
                .isPresent();
        if (!known) {
            throw new UnknownIdException("client");
        }
    }

    void into(TreatmentSession session) {
        int position = 0;
        for (Finding earlier : findings.open(session.clientId())) {
            TriggerPoint point = points.findById(earlier.triggerPointId()).orElseThrow();
            findings.save(new Finding(session, point, ++position, earlier.data().carriedOver()));
        }
    }

    /**
     * The lasting point for a place: the one that the client already had there, resolved for instance, so that its life
     * goes on; else a new one.
     */
    TriggerPoint pointAt(TreatmentSession session, Place place) {
        return points
                .absentFrom(session.id(), session.clientId(), place.muscleId(), place.side(), place.bodyView())
                .stream()
                .filter(point -> point.place().distanceTo(place) <= SAME_PLACE)
                .min(Comparator.comparingDouble(point -> point.place().distanceTo(place)))
                .map(point -> found(point, place))
                .orElseGet(() -> points.save(new TriggerPoint(session.clientId(), place, clock)));
    }

    private static TriggerPoint found(TriggerPoint point, Place place) {
        point.moveTo(place);
        return point;
    }

    /** Empties a draft, and forgets the points that were first found in it. */
    void removeAllFrom(TreatmentSession session) {
        fasciaFindings.deleteAll(fasciaFindings.findBySessionIdOrderByPosition(session.id()));
        List<Finding> rows = findings.findBySessionIdOrderByPosition(session.id());
        findings.deleteAll(rows);
        findings.flush();
        rows.forEach(row -> forgetIfOrphaned(row.triggerPointId()));
        points.flush();
    }

    void forgetIfOrphaned(UUID triggerPointId) {
        if (!findings.existsByTriggerPointId(triggerPointId)) {
            points.deleteById(triggerPointId);
        }
    }
}
