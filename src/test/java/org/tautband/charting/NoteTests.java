package org.tautband.charting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.ZoneId;
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
import org.tautband.common.StaleVersionException;
import org.tautband.common.TextConflictException;

/** UC-03: the objective follows the findings until somebody takes it over; pain; and the day of the visit. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class NoteTests {

    private static final PainScores NONE = new PainScores(null, null);

    @Autowired
    private ClientService clients;

    @Autowired
    private VisitFixtures fixtures;

    @Autowired
    private VisitService visits;

    @Autowired
    private FindingService findings;

    private ClientId client = new ClientId(new UUID(0, 0));
    private VisitId visit = new VisitId(new UUID(0, 0));

    @BeforeEach
    void startAVisit() {
        client = clients.create(new ClientDraft(
                "Ann", "Lee", "", LocalDate.now(ZoneId.systemDefault()).minusMonths(18), "", ""));
        visit = visits.start(client);
    }

    private VisitDetails open() {
        return visits.open(visit);
    }

    private void takeOver(String text) {
        visits.saveText(visit, SoapSection.OBJECTIVE, open().soap().objective(), text);
    }

    @Test
    void the_person_hears_when_the_findings_changed_after_they_took_the_objective_over() {
        findings.add(visit, SampleFindings.LEFT_TRAPEZIUS, FindingData.FOUND);
        takeOver("my own words");
        assertThat(open().objective().byHand()).isTrue();
        assertThat(open().objective().outdated()).isFalse();
        visits.savePain(visit, NONE, new PainScores(6, null));
        assertThat(open().soap().objective()).isEqualTo("my own words");
        assertThat(open().objective().outdated()).isTrue();
        takeOver("my own words, and more");
        assertThat(open().objective().outdated())
                .as("typing on does not settle it")
                .isTrue();
    }

    @Test
    void words_typed_while_the_findings_changed_elsewhere_are_kept_and_the_change_is_pointed_out() {
        String seen = open().soap().objective();
        findings.add(visit, SampleFindings.LEFT_TRAPEZIUS, FindingData.FOUND);
        visits.saveText(visit, SoapSection.OBJECTIVE, seen, "my own words");
        assertThat(open().soap().objective()).isEqualTo("my own words");
        assertThat(open().objective().outdated()).isTrue();
    }

    @Test
    void keeping_the_own_words_settles_it_until_the_findings_change_again() {
        takeOver("my own words");
        visits.savePain(visit, NONE, new PainScores(6, null));
        assertThat(visits.keepObjective(visit).objective().outdated()).isFalse();
        visits.savePain(visit, new PainScores(6, null), new PainScores(6, 2));
        assertThat(open().objective().outdated()).isTrue();
    }

    @Test
    void the_objective_goes_back_to_the_findings_and_follows_them_again() {
        takeOver("my own words");
        visits.savePain(visit, NONE, new PainScores(6, null));
        VisitDetails back = visits.writeObjectiveFromFindings(visit, "my own words");
        assertThat(back.soap().objective()).isEqualTo("Pain (0–10): 6 before, – after.");
        assertThat(back.objective().byHand()).isFalse();
        visits.savePain(visit, new PainScores(6, null), new PainScores(6, 2));
        assertThat(open().soap().objective()).isEqualTo("Pain (0–10): 6 before, 2 after.");
    }

    @Test
    void words_that_another_tab_wrote_meanwhile_are_not_given_up_unseen() {
        takeOver("my own words");
        takeOver("their words");
        assertThatExceptionOfType(TextConflictException.class)
                .isThrownBy(() -> visits.writeObjectiveFromFindings(visit, "my own words"));
        assertThat(open().soap().objective()).isEqualTo("their words");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11, 700})
    void an_impossible_pain_score_is_refused_and_the_stored_one_stays(int score) {
        visits.savePain(visit, NONE, new PainScores(6, null));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> visits.savePain(visit, new PainScores(6, null), new PainScores(6, score)));
        assertThat(open().pain()).isEqualTo(new PainScores(6, null));
    }

    @Test
    void storing_pain_answers_the_visit_as_it_then_stands() {
        assertThat(visits.savePain(visit, NONE, new PainScores(6, 2)).pain()).isEqualTo(new PainScores(6, 2));
    }

    @Test
    void two_tabs_do_not_overwrite_each_others_pain_score() {
        visits.savePain(visit, NONE, new PainScores(6, null));
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> visits.savePain(visit, NONE, new PainScores(8, null)));
        visits.savePain(visit, NONE, new PainScores(null, 2));
        assertThat(open().pain()).isEqualTo(new PainScores(6, 2));
    }

    @Test
    void a_visit_that_is_written_up_later_carries_both_days() {
        VisitDetails before = open();
        LocalDate came = before.serviceDate().minusDays(3);
        VisitDetails late = visits.changeServiceDate(visit, before.serviceDate(), came);
        assertThat(late.serviceDate()).isEqualTo(came);
        assertThat(late.createdAt()).isEqualTo(before.createdAt());
    }

    @Test
    void a_visit_is_not_set_to_tomorrow_nor_before_the_birth_nor_years_ago() {
        LocalDate today = open().serviceDate();
        assertThat(refusal(today, today.plusDays(1))).isEqualTo("charting.error.dateInFuture");
        assertThat(refusal(today, today.minusMonths(19))).isEqualTo("charting.error.dateBeforeBirth");
        assertThat(refusal(today, today.minusYears(3))).isEqualTo("charting.error.dateTooLate");
        assertThat(open().serviceDate()).isEqualTo(today);
    }

    private String refusal(LocalDate base, LocalDate day) {
        try {
            visits.changeServiceDate(visit, base, day);
            return "";
        } catch (InvalidInputException refused) {
            return refused.violations().getFirst().messageKey();
        }
    }

    @Test
    void two_tabs_do_not_overwrite_each_others_day() {
        LocalDate today = open().serviceDate();
        visits.changeServiceDate(visit, today, today.minusDays(1));
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> visits.changeServiceDate(visit, today, today.minusDays(2)));
    }

    @Test
    void the_day_of_a_signed_visit_stays() {
        LocalDate today = open().serviceDate();
        visits.saveText(visit, SoapSection.PLAN, "", "rest");
        fixtures.agree(visit);
        visits.sign(visit);
        assertThatExceptionOfType(SignedVisitException.class)
                .isThrownBy(() -> visits.changeServiceDate(visit, today, today.minusDays(1)));
        assertThatExceptionOfType(SignedVisitException.class)
                .isThrownBy(() -> visits.savePain(visit, NONE, new PainScores(1, null)));
        assertThatExceptionOfType(SignedVisitException.class)
                .isThrownBy(() -> visits.writeObjectiveFromFindings(visit, ""));
        assertThatExceptionOfType(SignedVisitException.class).isThrownBy(() -> visits.keepObjective(visit));
    }
}
