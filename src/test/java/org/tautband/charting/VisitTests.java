package org.tautband.charting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tautband.charting.SampleFindings.LEFT_TRAPEZIUS;

import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.accounts.TestStaff;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;

/** UC-03, chart a visit: how a visit begins and ends, and who may see it. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class VisitTests {

    @Autowired
    private ClientService clients;

    @Autowired
    private VisitService visits;

    @Autowired
    private FindingService findings;

    @Autowired
    private ChartHistory history;

    @Autowired
    private FasciaHistory fascia;

    private ClientId client = new ClientId(new UUID(0, 0));

    @BeforeEach
    void addClient() {
        client = clients.create(new ClientDraft("Ann", "Lee", "", null, "", ""));
    }

    @Test
    void starting_twice_opens_the_same_draft() {
        assertThat(visits.start(client)).isEqualTo(visits.start(client));
    }

    @Test
    void a_discarded_draft_leaves_no_point_behind() {
        VisitId visit = visits.start(client);
        findings.add(visit, LEFT_TRAPEZIUS, FindingData.FOUND);
        visits.discard(visit);
        assertThat(history.pointLives(client)).isEmpty();
        assertThat(history.outline(client).empty()).isTrue();
    }

    @Test
    void the_front_desk_is_refused_every_chart() {
        VisitId visit = visits.start(client);
        assertRefusedToFrontDesk(() -> visits.open(visit));
        assertRefusedToFrontDesk(() -> visits.start(client));
        assertRefusedToFrontDesk(() -> history.outline(client));
        assertRefusedToFrontDesk(() -> history.pointLives(client));
        assertRefusedToFrontDesk(() -> fascia.latest(client));
    }

    private static void assertRefusedToFrontDesk(Supplier<Object> act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> TestStaff.as(Role.FRONT_DESK, act));
    }
}
