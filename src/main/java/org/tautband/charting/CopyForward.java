package org.tautband.charting;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tautband.clients.ClientId;
import org.tautband.common.UnknownIdException;

/** Brings a returning client's open trigger points into a new visit, to be looked at again. */
@Component
class CopyForward {

    private final FindingRepository findings;
    private final FasciaFindingRepository fasciaFindings;
    private final TriggerPointRepository points;
    private final JdbcClient jdbc;

    CopyForward(
            FindingRepository findings,
            FasciaFindingRepository fasciaFindings,
            TriggerPointRepository points,
            JdbcClient jdbc) {
        this.findings = findings;
        this.fasciaFindings = fasciaFindings;
        this.points = points;
        this.jdbc = jdbc;
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
