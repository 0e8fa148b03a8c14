package org.tautband.history;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.BodyView;
import org.tautband.anatomy.Side;
import org.tautband.charting.FasciaService;
import org.tautband.charting.FindingService;
import org.tautband.charting.PointPlace;
import org.tautband.charting.SoapSection;
import org.tautband.charting.VisitFixtures;
import org.tautband.charting.VisitId;
import org.tautband.charting.VisitService;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.intake.IntakeFixtures;

/** A client whose timeline a test fills and reads. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
abstract class ATimeline {

    static final PointPlace LEFT_SOLEUS =
            new PointPlace("soleus", Side.LEFT, new BodyPoint(BodyView.POSTERIOR, 150, 700));

    @Autowired
    ClientService clients;

    @Autowired
    VisitService visits;

    @Autowired
    VisitFixtures fixtures;

    @Autowired
    FindingService findings;

    @Autowired
    FasciaService fascia;

    @Autowired
    IntakeFixtures intake;

    @Autowired
    Timeline timeline;

    @Autowired
    JdbcClient jdbc;

    ClientId client = new ClientId(new UUID(0, 0));

    @BeforeEach
    void addClient() {
        client = clients.create(new ClientDraft("Ann", "Lee", "", null, "", ""));
    }

    VisitId signed(String subjective, String plan) {
        VisitId visit = visits.start(client);
        visits.saveText(visit, SoapSection.SUBJECTIVE, "", subjective);
        visits.saveText(visit, SoapSection.PLAN, "", plan);
        fixtures.excuse(visit);
        visits.sign(visit);
        return visit;
    }

    TimelinePage find(String text) {
        return page(new TimelineFilter(text, null, null, null, null, null));
    }

    TimelinePage page(TimelineFilter filter) {
        return timeline.page(client, filter, TimelineCursor.LATEST, 20);
    }
}
