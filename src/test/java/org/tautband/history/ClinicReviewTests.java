package org.tautband.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.accounts.TestStaff;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.BodyView;
import org.tautband.anatomy.Side;
import org.tautband.charting.FindingData;
import org.tautband.charting.FindingId;
import org.tautband.charting.FindingService;
import org.tautband.charting.HoldData;
import org.tautband.charting.HoldService;
import org.tautband.charting.HoldTechnique;
import org.tautband.charting.HoldTool;
import org.tautband.charting.PointPlace;
import org.tautband.charting.VisitFixtures;
import org.tautband.charting.VisitId;
import org.tautband.charting.VisitService;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientService;

/** UC-05: the clinic's own figures. */
@DatabaseTest
@SignedInAs(Role.OWNER)
class ClinicReviewTests {

    @Autowired
    private ClientService clients;

    @Autowired
    private VisitService visits;

    @Autowired
    private VisitFixtures fixtures;

    @Autowired
    private FindingService findings;

    @Autowired
    private HoldService holds;

    @Autowired
    private ClinicReview review;

    @BeforeEach
    void fiveClients() {
        VisitId first = visits.start(clients.create(new ClientDraft("Ann", "Lee", "", null, "", "")));
        point(first, "soleus", 7, 3, HoldTechnique.PRESSURE_RELEASE);
        point(first, "masseter", 6, 4, HoldTechnique.PRESSURE_RELEASE, HoldTechnique.OTHER);
        fixtures.excuse(first);
        visits.sign(first);
        VisitId second = visits.start(clients.create(new ClientDraft("Ben", "Roe", "", null, "", "")));
        point(second, "soleus", 5, 5, HoldTechnique.PRESSURE_RELEASE);
        point(second, "gastrocnemius", 5, 1);
        for (String name : new String[] {"Cleo", "Dan", "Eve"}) {
            VisitId visit = visits.start(clients.create(new ClientDraft(name, "Poe", "", null, "", "")));
            point(visit, "soleus", 4, 2, HoldTechnique.PRESSURE_RELEASE);
        }
    }

    private void point(VisitId visit, String muscle, int before, int after, HoldTechnique... held) {
        FindingId finding = findings.add(
                visit,
                new PointPlace(muscle, Side.LEFT, new BodyPoint(BodyView.POSTERIOR, 150, 700)),
                FindingData.FOUND.withTendernessBefore(before).withTendernessAfter(after));
        for (HoldTechnique technique : held) {
            holds.record(
                    finding, new HoldData(UUID.randomUUID(), technique, HoldTool.THUMB, 3, BigDecimal.valueOf(30)));
        }
    }

    @Test
    void visits_unsigned_notes_and_treated_muscles_are_counted() {
        ClinicFigures figures = review.of(ClinicPeriod.WEEKS_4);
        assertThat(figures.visits()).isEqualTo(5);
        assertThat(figures.unsigned()).isEqualTo(4);
        assertThat(figures.overdue()).isZero();
        assertThat(figures.muscles()).containsExactly(new ClinicFigures.TreatedMuscle("soleus", 5));
    }

    @Test
    void what_few_clients_share_is_counted_but_not_shown() {
        VisitId visit = visits.start(clients.create(new ClientDraft("Fay", "Kim", "", null, "", "")));
        point(visit, "infraspinatus", 8, 2, HoldTechnique.ISCHAEMIC_COMPRESSION);
        ClinicFigures figures = review.of(ClinicPeriod.WEEKS_4);
        assertThat(figures.muscles())
                .extracting(ClinicFigures.TreatedMuscle::muscleId)
                .containsExactly("soleus");
        assertThat(figures.hiddenMuscles()).isEqualTo(2);
        assertThat(figures.techniques()).containsOnlyKeys(HoldTechnique.PRESSURE_RELEASE);
        assertThat(figures.hiddenTechniques()).isEqualTo(1);
    }

    @Test
    void one_client_with_many_cases_is_still_one_client() {
        VisitId visit = visits.start(clients.create(new ClientDraft("Fay", "Kim", "", null, "", "")));
        for (String muscle :
                new String[] {"soleus", "masseter", "infraspinatus", "upper_trapezius", "levator_scapulae"}) {
            point(visit, muscle, 8, 2, HoldTechnique.ISCHAEMIC_COMPRESSION);
        }
        ClinicFigures figures = review.of(ClinicPeriod.WEEKS_4);
        assertThat(figures.techniques()).doesNotContainKey(HoldTechnique.ISCHAEMIC_COMPRESSION);
        assertThat(figures.hiddenTechniques()).isEqualTo(1);
    }

    @Test
    void a_technique_has_the_cases_in_which_it_was_the_only_one() {
        ClinicFigures figures = review.of(ClinicPeriod.WEEKS_4);
        Spread change = Objects.requireNonNull(figures.techniques().get(HoldTechnique.PRESSURE_RELEASE));
        assertThat(change.count()).isEqualTo(5);
        assertThat(change.mean()).isEqualTo(-2);
        assertThat(change.deviation()).isCloseTo(1.414, within(0.001));
        assertThat(change.least()).isEqualTo(-4);
        assertThat(change.most()).isZero();
    }

    @ParameterizedTest
    @EnumSource(ClinicPeriod.class)
    void every_week_of_the_period_is_there_from_a_monday_on(ClinicPeriod period) {
        ClinicFigures figures = review.of(period);
        assertThat(figures.weeks()).hasSize(period.weeks());
        assertThat(figures.weeks().getFirst().monday().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(figures.weeks().getLast().visits()).isEqualTo(5);
        LocalDate last = figures.weeks().getLast().monday();
        assertThat(figures.weeks().getFirst().monday()).isEqualTo(last.minusWeeks(period.weeks() - 1L));
    }

    @Test
    void therapists_and_the_front_desk_are_refused() {
        for (Role role : new Role[] {Role.THERAPIST, Role.FRONT_DESK}) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> TestStaff.as(role, () -> review.of(ClinicPeriod.WEEKS_4)));
        }
    }
}
