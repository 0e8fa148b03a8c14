package org.tautband.charting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.BodyRegion;
import org.tautband.anatomy.BodyShape;
import org.tautband.anatomy.BodyView;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.guide.BodyArea;
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.intake.ConsentSubject;
import org.tautband.intake.IntakeFixtures;

/** UC-12: what a signed visit keeps of safety stays as it was, and drawn areas are weighed wherever they reach. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class SignedVisitSafetyTests {

    @Autowired
    private ClientService clients;

    @Autowired
    private VisitService visits;

    @Autowired
    private FasciaService fascia;

    @Autowired
    private TreatmentService treatments;

    @Autowired
    private VisitSafetyService safety;

    @Autowired
    private IntakeFixtures intake;

    private ClientId client = new ClientId(new UUID(0, 0));
    private VisitId visit = new VisitId(new UUID(0, 0));

    @BeforeEach
    void startVisit() {
        client = clients.create(new ClientDraft("Ann", "Lee", "", null, "", ""));
        intake.screen(client);
        visit = visits.start(client);
    }

    @Test
    void a_reason_stays_with_a_signed_visit_when_the_condition_has_gone() {
        workOnTheLeg();
        sign();
        intake.note(client);
        SafetyQuestion kept = safety.open(visit).questions().getFirst();
        assertThat(kept.text()).isEqualTo("Numb skin, neuropathy excludes massage here.");
        assertThat(kept.reason()).isNotNull().extracting(GivenReason::reason).isEqualTo("light touch");
    }

    @Test
    void a_condition_noted_later_asks_nothing_of_a_signed_visit() {
        workOnTheLeg();
        sign();
        intake.note(client, NotedCondition.of("fever"));
        assertThat(safety.open(visit).openQuestions()).isEmpty();
        assertThat(safety.open(visit).changes()).isEmpty();
    }

    @Test
    void a_drawn_area_is_weighed_at_every_corner() {
        intake.note(client, new NotedCondition("impaired_sensation", Set.of(BodyArea.LEG)));
        BodyShape band = BodyShape.band(
                List.of(back(241, 460), back(241, 500), back(241, 540), back(241, 638), back(248, 700)), 10);
        fascia.add(visit, FasciaFindingData.at(null).drawn(band));
        assertThat(safety.open(visit).questions())
                .extracting(SafetyQuestion::rule)
                .contains("condition:impaired_sensation", "avoid:back_of_knee");
    }

    @Test
    void fascia_of_a_sensitive_area_needs_its_written_consent() {
        fascia.add(visit, FasciaFindingData.at(back(240, 430)));
        assertThat(safety.open(visit).missingConsents()).containsExactly(ConsentSubject.GLUTEAL);
        intake.consent(client, ConsentSubject.GLUTEAL);
        assertThat(safety.open(visit).missingConsents()).isEmpty();
    }

    private static BodyPoint back(double x, double y) {
        return new BodyPoint(BodyView.POSTERIOR, x, y);
    }

    private void workOnTheLeg() {
        intake.note(client, new NotedCondition("impaired_sensation", Set.of(BodyArea.LEG)));
        treatments.addArea(visit, BodyRegion.LEG);
        SafetyQuestion asked = safety.open(visit).questions().getFirst();
        safety.giveReason(visit, asked.rule(), asked.placeId(), "light touch");
    }

    private void sign() {
        intake.consent(client, ConsentSubject.GENERAL);
        safety.confirmConsent(visit);
        visits.sign(visit);
    }
}
