package org.tautband.charting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tautband.charting.SampleFindings.AREA;
import static org.tautband.charting.SampleFindings.BAND;
import static org.tautband.charting.SampleFindings.back;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.anatomy.BodyShape;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.common.InvalidInputException;
import org.tautband.common.StaleVersionException;
import org.tautband.common.TextConflictException;

/** UC-03, chart a visit: fascia, as palpated. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class FasciaTests {

    @Autowired
    private ClientService clients;

    @Autowired
    private VisitFixtures fixtures;

    @Autowired
    private VisitService visits;

    @Autowired
    private FasciaService fascia;

    @Autowired
    private FasciaHistory history;

    private ClientId client = new ClientId(new UUID(0, 0));

    @BeforeEach
    void addClient() {
        client = clients.create(new ClientDraft("Ann", "Lee", "", null, "", ""));
    }

    private FasciaFindingDetails only(VisitId visit) {
        return visits.open(visit).fasciaFindings().getFirst();
    }

    @Test
    void an_area_comes_back_as_it_was_recorded_and_drawn() {
        VisitId visit = visits.start(client);
        fascia.add(visit, SampleFindings.fascia());
        assertThat(only(visit).data()).isEqualTo(SampleFindings.fascia());
        assertThat(visits.open(visit).soap().objective())
                .contains("adhesion, deep layer, glide fixed", "ropy", "warm", "tenderness 6", "cupping", "3 min");
    }

    @Test
    void a_band_can_become_an_area_a_spot_or_nothing_on_the_map() {
        VisitId visit = visits.start(client);
        FasciaFindingId id = fascia.add(visit, SampleFindings.fascia());
        fascia.change(id, only(visit).version(), only(visit).data().drawn(AREA));
        assertThat(only(visit).data().shape()).isEqualTo(AREA);
        assertThat(only(visit).data().point()).isEqualTo(AREA.middle());
        fascia.change(id, only(visit).version(), only(visit).data().placed(back(200, 300), null));
        assertThat(only(visit).data().shape()).isNull();
        fascia.change(id, only(visit).version(), only(visit).data().placed(null, null));
        assertThat(only(visit).data().point()).isNull();
    }

    @Test
    void what_lies_beside_the_body_or_elsewhere_than_its_sign_is_refused() {
        VisitId visit = visits.start(client);
        BodyShape beside = BodyShape.band(List.of(back(5, 5), back(200, 205), back(205, 205)), 14);
        FasciaFindingData elsewhere = SampleFindings.fascia().placed(back(200, 300), BAND);
        for (FasciaFindingData wrong : List.of(SampleFindings.fascia().drawn(beside), elsewhere)) {
            assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> fascia.add(visit, wrong));
        }
        assertThat(visits.open(visit).fasciaFindings()).isEmpty();
    }

    @Test
    void two_editors_of_one_area_do_not_overwrite_each_other() {
        VisitId visit = visits.start(client);
        FasciaFindingId id = fascia.add(visit, SampleFindings.fascia());
        FasciaFindingDetails seen = only(visit);
        fascia.saveNote(id, seen.data().note(), "from the first tab");
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> fascia.change(id, seen.version(), seen.data().withTenderness(2)));
        assertThatExceptionOfType(TextConflictException.class)
                .isThrownBy(() -> fascia.saveNote(id, seen.data().note(), "from the second tab"));
        assertThat(only(visit).data().note()).isEqualTo("from the first tab");
        assertThat(only(visit).data().tenderness()).isEqualTo(6);
    }

    @Test
    void the_overview_gets_the_areas_of_the_latest_visit_that_has_any() {
        VisitId first = visits.start(client);
        fascia.add(first, SampleFindings.fascia());
        fixtures.agree(first);
        visits.sign(first);
        visits.start(client);
        assertThat(history.latest(client))
                .singleElement()
                .satisfies(area -> assertThat(area.data()).isEqualTo(SampleFindings.fascia()));
    }
}
