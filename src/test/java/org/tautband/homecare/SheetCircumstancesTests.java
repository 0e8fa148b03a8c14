package org.tautband.homecare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.anatomy.Side;
import org.tautband.charting.VisitFixtures;
import org.tautband.charting.VisitId;
import org.tautband.charting.VisitService;
import org.tautband.clients.ClientId;
import org.tautband.guide.Cause;
import org.tautband.homecare.Circumstances.AtHand;
import org.tautband.homecare.SheetProposal.Offer;
import org.tautband.intake.IntakeFixtures;

/** UC-04: the suggestions go by the record, and by what the client tells of their days and home. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class SheetCircumstancesTests {

    @Autowired
    private SheetDraftService drafts;

    @Autowired
    private ChartedVisits charted;

    @Autowired
    private VisitService visits;

    @Autowired
    private VisitFixtures fixtures;

    @Autowired
    private IntakeFixtures intake;

    @Autowired
    private JdbcClient jdbc;

    private ClientId client = ChartedVisits.NOBODY;

    @BeforeEach
    void aClient() {
        client = charted.clientOfAClinic();
    }

    private VisitId visitWithPoint(String muscle, int tenderness) {
        VisitId visit = charted.start(client);
        charted.point(visit, muscle, Side.LEFT, tenderness);
        return visit;
    }

    private void tell(VisitId visit, Circumstances told) {
        OpenSheet sheet = drafts.open(visit);
        SheetDraft changed = drafts.under(sheet.facts(), sheet.draft(), told);
        drafts.save(sheet.facts(), sheet.draft(), changed);
    }

    private static List<String> reasons(SheetProposal proposal) {
        return proposal.offers().stream()
                .flatMap(offer -> offer.reasons().stream())
                .toList();
    }

    private static List<String> keys(OpenSheet sheet) {
        return sheet.proposal().offers().stream()
                .map(Offer::chosen)
                .map(ChosenItem::key)
                .toList();
    }

    /** Signs the visit and moves it back in time, as if it had been then. */
    private void happened(VisitId visit, int daysAgo) {
        jdbc.sql(
                        "update treatment_session set service_date = current_date - :days, created_at = now() - make_interval(days => :days) where id = :id")
                .param("days", daysAgo)
                .param("id", visit.value())
                .update();
        fixtures.agree(visit);
        visits.sign(visit);
    }

    @Test
    void a_point_that_has_not_changed_for_weeks_brings_the_advice_to_see_a_doctor() {
        happened(visitWithPoint("upper_trapezius", 7), 20);
        VisitId today = charted.start(client);
        recheck(today, 7);
        assertThat(reasons(drafts.open(today).proposal()))
                .anyMatch(reason -> reason.contains("no clear change after 20 days: left upper trapezius, tender 7"));
    }

    @Test
    void a_point_that_became_more_tender_since_the_last_visit_brings_rest() {
        happened(visitWithPoint("upper_trapezius", 4), 6);
        VisitId today = charted.start(client);
        recheck(today, 6);
        assertThat(reasons(drafts.open(today).proposal()))
                .anyMatch(reason ->
                        reason.contains("more tender than at the last visit (4): left upper trapezius, tender 6"))
                .noneMatch(reason -> reason.contains("no clear change"));
    }

    private void recheck(VisitId visit, int tenderness) {
        int rows = jdbc.sql(
                        "update finding set recheck = 'CONFIRMED', tenderness_before = :t where session_id = :visit")
                .param("t", tenderness)
                .param("visit", visit.value())
                .update();
        assertThat(rows).isEqualTo(1);
    }

    @Test
    void an_injury_of_yesterday_brings_cold_and_forbids_heat() {
        intake.injured(
                client, LocalDate.now(ZoneId.systemDefault()).minusDays(1).toString());
        SheetProposal proposal = drafts.open(visitWithPoint("soleus", 6)).proposal();
        assertThat(proposal.find("heat").orElseThrow().allowed()).isFalse();
        assertThat(proposal.recommended()).extracting(ChosenItem::key).contains("cold");
    }

    @Test
    void an_injury_remembered_by_its_year_alone_forbids_nothing() {
        intake.injured(
                client, String.valueOf(LocalDate.now(ZoneId.systemDefault()).getYear()));
        assertThat(drafts.open(visitWithPoint("soleus", 6))
                        .proposal()
                        .find("heat")
                        .orElseThrow()
                        .allowed())
                .isTrue();
    }

    @Test
    void without_a_roller_none_is_suggested_and_the_reason_is_told() {
        VisitId visit = visitWithPoint("rhomboids", 6);
        assertThat(keys(drafts.open(visit))).contains("foam_roller/roller_upper_back");
        tell(visit, new Circumstances(Set.of(), AtHand.NOTHING));
        OpenSheet sheet = drafts.open(visit);
        assertThat(keys(sheet)).doesNotContain("foam_roller/roller_upper_back");
        assertThat(sheet.proposal().leftOut()).anyMatch(out -> out.reason().equals("There is no foam roller at hand"));
    }

    @Test
    void what_brings_it_on_moves_the_suggestions_and_a_sheet_as_suggested_follows() {
        VisitId visit = visitWithPoint("upper_trapezius", 4);
        tell(visit, new Circumstances(Set.of(Cause.POSTURE), AtHand.NOT_ASKED));
        OpenSheet sheet = drafts.open(visit);
        assertThat(sheet.draft().keys())
                .contains("posture_breaks")
                .isEqualTo(sheet.proposal().recommended().stream()
                        .map(ChosenItem::key)
                        .toList());
        assertThat(reasons(sheet.proposal())).contains("because holding one position brings it on");
    }

    @Test
    void what_the_therapist_chose_stays_whatever_is_told_afterwards() {
        VisitId visit = visitWithPoint("upper_trapezius", 4);
        OpenSheet sheet = drafts.open(visit);
        SheetDraft mine = sheet.draft().withItems(List.of(ChosenItem.of("hydration", null)));
        drafts.save(sheet.facts(), sheet.draft(), mine);
        tell(visit, new Circumstances(Set.of(Cause.POSTURE), AtHand.BALL));
        assertThat(drafts.open(visit).draft().keys()).containsExactly("hydration");
    }

    @Test
    void the_next_visit_knows_what_was_told() {
        VisitId first = visitWithPoint("upper_trapezius", 4);
        Circumstances told = new Circumstances(Set.of(Cause.SPORT), AtHand.ROLLER);
        tell(first, told);
        assertThat(drafts.open(charted.start(client)).draft().circumstances()).isEqualTo(told);
    }
}
