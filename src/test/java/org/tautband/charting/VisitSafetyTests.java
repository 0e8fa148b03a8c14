package org.tautband.charting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.accounts.TestStaff;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.BodyRegion;
import org.tautband.anatomy.BodyView;
import org.tautband.anatomy.Side;
import org.tautband.charting.SafetyQuestion.Kind;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.common.InvalidInputException;
import org.tautband.common.StaleVersionException;
import org.tautband.common.UnknownIdException;
import org.tautband.guide.BodyArea;
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.intake.ConsentSubject;
import org.tautband.intake.IntakeFixtures;

/** UC-12: what is advised against stands in a chart only with a reason, and no visit is signed without consent. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class VisitSafetyTests {

    private static final PointPlace BACK_OF_KNEE =
            new PointPlace("gastrocnemius", Side.RIGHT, new BodyPoint(BodyView.POSTERIOR, 241, 638));
    private static final PointPlace CALF =
            new PointPlace("gastrocnemius", Side.RIGHT, new BodyPoint(BodyView.POSTERIOR, 250, 700));
    private static final PointPlace SHOULDER = SampleFindings.LEFT_TRAPEZIUS;

    @Autowired
    private ClientService clients;

    @Autowired
    private VisitService visits;

    @Autowired
    private FindingService findings;

    @Autowired
    private HoldService holds;

    @Autowired
    private FasciaService fascia;

    @Autowired
    private TreatmentService treatments;

    @Autowired
    private VisitSafetyService safety;

    @Autowired
    private IntakeFixtures intake;

    @Autowired
    private JdbcClient jdbc;

    private ClientId client = new ClientId(new UUID(0, 0));
    private VisitId visit = new VisitId(new UUID(0, 0));

    @BeforeEach
    void startVisit() {
        client = clients.create(new ClientDraft("Ann", "Lee", "", null, "", ""));
        intake.screen(client);
        visit = visits.start(client);
    }

    @Test
    void a_point_in_an_area_to_avoid_asks_for_a_reason_and_blocks_signing_until_there_is_one() {
        FindingId point = findings.add(visit, BACK_OF_KNEE, FindingData.FOUND);
        agree();
        SafetyQuestion question = only();
        assertThat(question.kind()).isEqualTo(Kind.PLACE);
        assertThat(question.placeId()).isEqualTo(point.value());
        assertThat(question.text()).contains("Back of the knee");
        assertThatExceptionOfType(SigningGapsException.class)
                .isThrownBy(() -> visits.sign(visit))
                .satisfies(gaps -> assertThat(gaps.gaps()).containsExactly(new SigningGap(SigningGap.Kind.REASON, 1)));
        safety.giveReason(visit, question.rule(), question.placeId(), "light touch only, asked first");
        visits.sign(visit);
        GivenReason reason = only().reason();
        assertThat(reason).isNotNull().satisfies(given -> {
            assertThat(given.reason()).isEqualTo("light touch only, asked first");
            assertThat(given.by()).isEqualTo("Test THERAPIST");
        });
    }

    @Test
    void a_point_elsewhere_asks_nothing() {
        findings.add(visit, SHOULDER, FindingData.FOUND);
        findings.add(visit, CALF, FindingData.FOUND);
        assertThat(safety.open(visit).questions()).isEmpty();
    }

    @Test
    void a_point_where_a_condition_lies_asks_and_one_elsewhere_does_not() {
        intake.note(client, new NotedCondition("impaired_sensation", Set.of(BodyArea.LEG)));
        findings.add(visit, SHOULDER, FindingData.FOUND);
        assertThat(safety.open(visit).questions()).isEmpty();
        findings.add(visit, CALF, FindingData.FOUND);
        assertThat(only().text()).isEqualTo("Numb skin, neuropathy excludes massage here.");
    }

    @Test
    void a_local_condition_that_nobody_placed_counts_for_the_whole_body() {
        intake.note(client, NotedCondition.of("impaired_sensation"));
        FindingId point = findings.add(visit, SHOULDER, FindingData.FOUND);
        hold(point, 3);
        assertThat(only().kind()).isEqualTo(Kind.TECHNIQUE);
    }

    @Test
    void a_condition_that_excludes_massage_altogether_asks_once_when_the_hands_press() {
        intake.note(client, NotedCondition.of("fever"));
        FindingId one = findings.add(visit, SHOULDER, FindingData.FOUND);
        FindingId two = findings.add(visit, CALF, FindingData.FOUND);
        assertThat(safety.open(visit).questions()).isEmpty();
        hold(one, 3);
        hold(two, 3);
        assertThat(only().kind()).isEqualTo(Kind.TECHNIQUE);
        assertThat(only().text()).isEqualTo("Fever or feeling ill excludes massage.");
    }

    @Test
    void a_treated_area_where_a_condition_lies_asks() {
        intake.note(client, new NotedCondition("recent_surgery", Set.of(BodyArea.ABDOMEN)));
        treatments.addArea(visit, BodyRegion.NECK);
        assertThat(safety.open(visit).questions()).isEmpty();
        treatments.addArea(visit, BodyRegion.ABDOMEN);
        assertThat(only().text()).isEqualTo("Recent surgery excludes massage here.");
    }

    @Test
    void a_product_that_the_client_is_allergic_to_asks() {
        intake.allergy(client, "almond");
        treatments.addProduct(visit, "Jojoba oil");
        assertThat(safety.open(visit).questions()).isEmpty();
        treatments.addProduct(visit, "Almond oil");
        assertThat(only().text()).isEqualTo("The client is allergic to almond, and Almond oil is used.");
    }

    @Test
    void sensitive_areas_deep_pressure_and_cupping_need_a_written_consent_of_their_own() {
        findings.add(
                visit,
                new PointPlace("gluteus_maximus", Side.RIGHT, new BodyPoint(BodyView.POSTERIOR, 240, 430)),
                FindingData.FOUND);
        hold(findings.add(visit, SHOULDER, FindingData.FOUND), 5);
        fascia.add(
                visit,
                FasciaFindingData.at(null)
                        .withTreatment(SampleFindings.fascia().treatment().withTechnique(FasciaTechnique.CUPPING)));
        assertThat(safety.open(visit).missingConsents())
                .containsExactlyInAnyOrder(
                        ConsentSubject.GLUTEAL, ConsentSubject.DEEP_PRESSURE, ConsentSubject.CUPPING);
        intake.consent(client, ConsentSubject.GLUTEAL, ConsentSubject.DEEP_PRESSURE, ConsentSubject.CUPPING);
        assertThat(safety.open(visit).questions()).isEmpty();
    }

    @Test
    void without_consent_a_visit_is_signed_only_with_a_reason() {
        findings.add(visit, SHOULDER, FindingData.FOUND);
        assertThatExceptionOfType(SigningGapsException.class)
                .isThrownBy(() -> visits.sign(visit))
                .satisfies(gaps -> assertThat(gaps.gaps()).containsExactly(new SigningGap(SigningGap.Kind.CONSENT, 0)));
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> safety.explainNoConsent(visit, "  "));
        safety.explainNoConsent(visit, "Agreed by word of mouth; tablet was empty.");
        visits.sign(visit);
        assertThat(safety.open(visit).consent())
                .isNotNull()
                .satisfies(note -> assertThat(note.reason()).startsWith("Agreed by word"));
    }

    @Test
    void a_confirmation_without_a_written_consent_is_not_enough() {
        findings.add(visit, SHOULDER, FindingData.FOUND);
        safety.confirmConsent(visit);
        assertThatExceptionOfType(SigningGapsException.class).isThrownBy(() -> visits.sign(visit));
        intake.consent(client, ConsentSubject.GENERAL);
        visits.sign(visit);
    }

    @Test
    void the_next_visit_offers_no_change_since_or_says_what_changed() {
        intake.note(client, NotedCondition.of("osteoporosis"));
        int version = safety.open(visit).health().number();
        assertThat(safety.open(visit).healthAsked()).isFalse();
        assertThat(safety.confirmHealth(visit, version).healthAsked()).isTrue();
        findings.add(visit, SHOULDER, FindingData.FOUND);
        agree();
        visits.sign(visit);
        VisitId next = visits.start(client);
        assertThat(safety.open(next).changes()).isEmpty();
        assertThat(safety.open(next).healthAsked()).isFalse();
        intake.note(client, NotedCondition.of("osteoporosis"), NotedCondition.of("fever"));
        assertThat(safety.open(next).changes())
                .extracting(change -> change.text())
                .containsExactly("Fever or feeling ill");
        assertThatExceptionOfType(StaleVersionException.class).isThrownBy(() -> safety.confirmHealth(next, version));
    }

    @Test
    void a_reason_is_locked_with_the_visit_by_the_database_too() {
        findings.add(visit, BACK_OF_KNEE, FindingData.FOUND);
        agree();
        safety.giveReason(visit, only().rule(), only().placeId(), "asked first");
        visits.sign(visit);
        assertThatExceptionOfType(SignedVisitException.class)
                .isThrownBy(() -> safety.giveReason(visit, only().rule(), only().placeId(), "other"));
        assertThatExceptionOfType(SignedVisitException.class).isThrownBy(() -> safety.confirmConsent(visit));
        for (String table : new String[] {"safety_reason", "visit_consent"}) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> jdbc.sql("update " + table + " set reason = 'other'")
                            .update());
        }
    }

    @Test
    void a_reason_for_what_nobody_asked_or_for_another_visit_is_refused() {
        FindingId point = findings.add(visit, BACK_OF_KNEE, FindingData.FOUND);
        VisitId other = visits.start(clients.create(new ClientDraft("Bo", "Lee", "", null, "", "")));
        String rule = only().rule();
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> safety.giveReason(other, rule, point.value(), "x"));
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> safety.giveReason(visit, "avoid:nowhere", point.value(), "x"));
    }

    @Test
    void a_draft_with_reasons_can_be_discarded() {
        findings.add(visit, BACK_OF_KNEE, FindingData.FOUND);
        agree();
        safety.giveReason(visit, only().rule(), only().placeId(), "asked first");
        visits.discard(visit);
        assertThat(jdbc.sql("select count(*) from safety_reason")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void the_front_desk_sees_none_of_it() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TestStaff.as(Role.FRONT_DESK, () -> safety.open(visit)));
    }

    private void agree() {
        intake.consent(client, ConsentSubject.GENERAL);
        safety.confirmConsent(visit);
    }

    private SafetyQuestion only() {
        assertThat(safety.open(visit).questions()).hasSize(1);
        return safety.open(visit).questions().getFirst();
    }

    private void hold(FindingId point, int level) {
        HoldData hold = new HoldData(
                UUID.randomUUID(), HoldTechnique.ISCHAEMIC_COMPRESSION, HoldTool.THUMB, level, new BigDecimal("30.0"));
        holds.record(point, hold, Duration.ofSeconds(30));
    }
}
