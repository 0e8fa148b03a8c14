package org.tautband.charting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.anatomy.BodyRegion;
import org.tautband.charting.SigningGap.Kind;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientService;

/** UC-03: what is listed before a visit is signed, and what of it keeps it from being signed. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class SigningTests {

    @Autowired
    private ClientService clients;

    @Autowired
    private VisitFixtures fixtures;

    @Autowired
    private VisitService visits;

    @Autowired
    private TreatmentService treatments;

    private VisitId visit = new VisitId(new UUID(0, 0));

    @BeforeEach
    void startAVisit() {
        visit = visits.start(clients.create(new ClientDraft("Ann", "Lee", "", null, "", "")));
        fixtures.agree(visit);
    }

    @Test
    void an_empty_visit_is_kept_from_being_signed_and_the_rest_is_only_pointed_out() {
        assertThat(visits.signingGaps(visit))
                .filteredOn(SigningGap::blocking)
                .extracting(SigningGap::kind)
                .containsExactly(Kind.NOTHING_CHARTED);
        assertThatExceptionOfType(SigningGapsException.class)
                .isThrownBy(() -> visits.sign(visit))
                .satisfies(refused ->
                        assertThat(refused.gaps()).containsExactly(SigningGap.ofVisit(Kind.NOTHING_CHARTED)));
    }

    @Test
    void a_treated_area_alone_is_something_charted() {
        treatments.addArea(visit, BodyRegion.NECK);
        assertThat(visits.signingGaps(visit)).noneMatch(SigningGap::blocking);
    }

    @Test
    void empty_parts_a_missing_pain_score_and_an_outdated_objective_do_not_block() {
        visits.saveText(visit, SoapSection.OBJECTIVE, "", "my own words");
        visits.savePain(visit, new PainScores(null, null), new PainScores(6, null));
        assertThat(visits.signingGaps(visit))
                .extracting(SigningGap::kind)
                .containsExactly(
                        Kind.SUBJECTIVE_EMPTY,
                        Kind.OBJECTIVE_OUTDATED,
                        Kind.ASSESSMENT_EMPTY,
                        Kind.PLAN_EMPTY,
                        Kind.PAIN_AFTER_MISSING);
        visits.sign(visit);
        assertThat(visits.open(visit).signed()).isTrue();
    }

    @Test
    void nothing_is_listed_for_a_whole_note() {
        visits.saveText(visit, SoapSection.SUBJECTIVE, "", "dull ache");
        visits.saveText(visit, SoapSection.ASSESSMENT, "", "eased");
        visits.saveText(visit, SoapSection.PLAN, "", "two weeks");
        visits.savePain(visit, new PainScores(null, null), new PainScores(6, 2));
        assertThat(visits.signingGaps(visit)).isEmpty();
    }
}
