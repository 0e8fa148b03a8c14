package org.tautband.charting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tautband.charting.SampleFindings.LEFT_TRAPEZIUS;
import static org.tautband.charting.SampleFindings.hold;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.common.InvalidInputException;

/** UC-03, chart a visit: pressure holds. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class PressureHoldTests {

    @Autowired
    private ClientService clients;

    @Autowired
    private VisitService visits;

    @Autowired
    private FindingService findings;

    @Autowired
    private HoldService holds;

    private ClientId client = new ClientId(new UUID(0, 0));

    @BeforeEach
    void addClient() {
        client = clients.create(new ClientDraft("Ann", "Lee", "", null, "", ""));
    }

    private FindingDetails only(VisitId visit) {
        return visits.open(visit).findings().getFirst();
    }

    @Test
    void a_hold_that_is_reported_twice_is_stored_once() {
        VisitId visit = visits.start(client);
        FindingId id = findings.add(visit, LEFT_TRAPEZIUS, FindingData.FOUND);
        HoldData hold = hold(UUID.randomUUID(), "30.0");
        holds.record(id, hold);
        holds.record(id, hold);
        assertThat(only(visit).holds()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4.9", "120.1", "4000", "-3"})
    void a_hold_of_impossible_length_is_refused(String seconds) {
        VisitId visit = visits.start(client);
        FindingId id = findings.add(visit, LEFT_TRAPEZIUS, FindingData.FOUND);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> holds.record(id, hold(UUID.randomUUID(), seconds)));
        assertThat(only(visit).holds()).isEmpty();
    }
}
