package org.tautband.homecare;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.anatomy.Side;
import org.tautband.charting.FindingData;
import org.tautband.charting.FindingService;
import org.tautband.charting.PointPlace;
import org.tautband.charting.PointState;
import org.tautband.charting.VisitId;
import org.tautband.charting.VisitService;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;

/** A clinic, and visits with points, for the tests of sheets. */
@Component
class ChartedVisits {

    static final ClientId NOBODY = new ClientId(new UUID(0, 0));
    static final VisitId NONE = new VisitId(new UUID(0, 0));

    private final ClientService clients;
    private final VisitService visits;
    private final FindingService findings;
    private final MuscleCatalogue catalogue;
    private final JdbcClient jdbc;

    ChartedVisits(
            ClientService clients,
            VisitService visits,
            FindingService findings,
            MuscleCatalogue catalogue,
            JdbcClient jdbc) {
        this.clients = clients;
        this.visits = visits;
        this.findings = findings;
        this.catalogue = catalogue;
        this.jdbc = jdbc;
    }

    ClientId clientOfAClinic() {
        jdbc.sql("insert into clinic values (1, 'Harbour Massage', '', '', '', 'A4', 10, now(), 0)")
                .update();
        return clients.create(new ClientDraft("Ann", "Lee", "", null, "", "ann@example.org"));
    }

    VisitId start(ClientId client) {
        return visits.start(client);
    }

    /** An active point at the muscle's first typical place. */
    void point(VisitId visit, String muscle, Side side, int tenderness) {
        BodyPoint right =
                catalogue.find(muscle).orElseThrow().triggerPoints().getFirst().at();
        BodyPoint at = side == Side.RIGHT ? right : right.mirrored();
        findings.add(
                visit,
                new PointPlace(muscle, side, at),
                FindingData.FOUND
                        .withState(PointState.ACTIVE)
                        .withTendernessBefore(tenderness)
                        .withTendernessAfter(3));
    }
}
