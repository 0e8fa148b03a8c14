package org.tautband.homecare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.accounts.TestStaff;
import org.tautband.charting.SignedVisitException;
import org.tautband.charting.SoapSection;
import org.tautband.charting.VisitFixtures;
import org.tautband.charting.VisitId;
import org.tautband.charting.VisitService;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.common.InvalidInputException;
import org.tautband.common.UnknownIdException;
import org.tautband.database.TestDatabase;
import org.tautband.homecare.FollowUp.Question;
import org.tautband.homecare.FollowUpAnswer.Done;
import org.tautband.homecare.FollowUpAnswer.Helped;

/** UC-04: the next chart asks what became of the last sheet. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class FollowUpTests {

    private static final FollowUpAnswer MOSTLY_HELPED = new FollowUpAnswer(Done.MOST_DAYS, Helped.YES);

    @Autowired
    private FollowUpService followUps;

    @Autowired
    private SheetService sheets;

    @Autowired
    private SheetDraftService drafts;

    @Autowired
    private ClientService clients;

    @Autowired
    private VisitService visits;

    @Autowired
    private VisitFixtures fixtures;

    @Autowired
    private JdbcClient jdbc;

    private ClientId client = new ClientId(new UUID(0, 0));
    private VisitId next = new VisitId(new UUID(0, 0));

    @BeforeEach
    void handOutASheetAndStartTheNextVisit() {
        jdbc.sql("insert into clinic values (1, 'Harbour Massage', '', '', '', 'A4', 10, now(), 0)")
                .update();
        client = clients.create(new ClientDraft("Ann", "Lee", "", null, "", ""));
        next = visitAfterSheet(client);
    }

    private VisitId visitAfterSheet(ClientId of) {
        VisitId first = visits.start(of);
        visits.saveText(first, SoapSection.PLAN, "", "Home care.");
        OpenSheet opened = drafts.open(first);
        List<ChosenItem> items = List.of(
                ChosenItem.of("heat", null), ChosenItem.of("stretch", "chin_tuck"), ChosenItem.of("rest", null));
        sheets.issue(opened.facts(), SheetDraft.of(items, Paper.A4));
        fixtures.excuse(first);
        visits.sign(first);
        return visits.start(of);
    }

    private FollowUp asked() {
        return followUps.of(visits.open(next));
    }

    @Test
    void each_thing_on_the_last_sheet_is_asked_for_by_its_printed_title() {
        assertThat(asked().questions())
                .extracting(Question::title)
                .containsExactly("Warm pack", "Chin tuck", "Ease off, but keep moving");
        assertThat(asked().questions())
                .allSatisfy(question -> assertThat(question.answer()).isNull());
    }

    @Test
    void answers_are_stored_changed_and_shown_in_history() {
        Question heat = asked().questions().getFirst();
        followUps.answer(next, heat.id(), new FollowUpAnswer(Done.SOME_DAYS, null));
        followUps.answer(next, heat.id(), MOSTLY_HELPED);
        assertThat(asked().questions().getFirst().answer()).isEqualTo(MOSTLY_HELPED);
        assertThat(followUps.latest(client)).containsExactly(new FollowUp.Answered(next, "Warm pack", MOSTLY_HELPED));
    }

    @Test
    void a_first_visit_asks_nothing_and_the_visit_of_the_sheet_does_not_ask_about_itself() {
        ClientId other = clients.create(new ClientDraft("Bo", "Ek", "", null, "", ""));
        VisitId first = visits.start(other);
        drafts.open(first);
        sheets.issue(drafts.open(first).facts(), SheetDraft.of(List.of(ChosenItem.of("rest", null)), Paper.A4));
        assertThat(followUps.of(visits.open(first)).questions()).isEmpty();
    }

    @Test
    void another_clients_sheet_cannot_be_answered_for() {
        VisitId otherVisit = visitAfterSheet(clients.create(new ClientDraft("Bo", "Ek", "", null, "", "")));
        UUID theirs =
                followUps.of(visits.open(otherVisit)).questions().getFirst().id();
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> followUps.answer(next, theirs, MOSTLY_HELPED));
    }

    @Test
    void what_was_never_done_cannot_have_helped() {
        UUID heat = asked().questions().getFirst().id();
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> followUps.answer(next, heat, new FollowUpAnswer(Done.NEVER, Helped.YES)));
    }

    @Test
    void the_signature_locks_the_answers_in_the_service_and_in_the_database() throws SQLException {
        UUID heat = asked().questions().getFirst().id();
        followUps.answer(next, heat, MOSTLY_HELPED);
        visits.saveText(next, SoapSection.PLAN, "", "Go on.");
        fixtures.excuse(next);
        visits.sign(next);
        assertThatExceptionOfType(SignedVisitException.class)
                .isThrownBy(() -> followUps.answer(next, heat, new FollowUpAnswer(Done.NEVER, null)));
        for (Connection connection : List.of(
                TestDatabase.shared().connectAsApplication(),
                TestDatabase.shared().connectAsOwner())) {
            try (connection;
                    Statement statement = connection.createStatement()) {
                for (String sql : List.of(
                        "update home_care_answer set done = 'NEVER', helped = null", "delete from home_care_answer")) {
                    assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.executeUpdate(sql));
                }
            }
        }
        assertThat(asked().questions().getFirst().answer()).isEqualTo(MOSTLY_HELPED);
    }

    @Test
    void a_discarded_visit_takes_its_answers_with_it() {
        followUps.answer(next, asked().questions().getFirst().id(), MOSTLY_HELPED);
        visits.discard(next);
        assertThat(followUps.latest(client)).isEmpty();
    }

    @Test
    void the_front_desk_sees_no_answer() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TestStaff.as(Role.FRONT_DESK, () -> followUps.latest(client)));
    }
}
