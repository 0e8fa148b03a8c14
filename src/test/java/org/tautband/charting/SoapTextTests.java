package org.tautband.charting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tautband.charting.SampleFindings.LEFT_TRAPEZIUS;
import static org.tautband.charting.SampleFindings.hold;
import static org.tautband.charting.SampleFindings.tender;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.common.TextConflictException;

/** UC-03, chart a visit: the texts of the SOAP note. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class SoapTextTests {

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
    void a_note_of_ten_thousand_characters_is_kept_whole() {
        VisitId visit = visits.start(client);
        String longNote = "Ünïcode <script>alert(1)</script> ".repeat(300).substring(0, 10_000);
        visits.saveText(visit, SoapSection.SUBJECTIVE, "", longNote);
        assertThat(visits.open(visit).soap().subjective()).isEqualTo(longNote);
    }

    @Test
    void two_editors_of_one_text_see_the_conflict_and_lose_nothing() {
        VisitId visit = visits.start(client);
        visits.saveText(visit, SoapSection.PLAN, "", "first tab");
        assertThatExceptionOfType(TextConflictException.class)
                .isThrownBy(() -> visits.saveText(visit, SoapSection.PLAN, "", "second tab"))
                .satisfies(conflict -> assertThat(conflict.stored()).isEqualTo("first tab"));
        assertThat(visits.open(visit).soap().plan()).isEqualTo("first tab");
    }

    @Test
    void a_text_that_is_sent_again_after_a_lost_answer_is_no_conflict() {
        VisitId visit = visits.start(client);
        visits.saveText(visit, SoapSection.PLAN, "", "rest");
        assertThat(visits.saveText(visit, SoapSection.PLAN, "", "rest")).isEqualTo("rest");
    }

    @Test
    void the_objective_writes_itself_until_it_is_edited_by_hand() {
        VisitId visit = visits.start(client);
        FindingId id = findings.add(visit, LEFT_TRAPEZIUS, FindingData.FOUND);
        findings.change(id, only(visit).version(), tender(7, 3));
        holds.record(id, hold(UUID.randomUUID(), "30.0"));
        String composed = visits.open(visit).soap().objective();
        assertThat(composed).contains("Upper trapezius, left", "active", "7 before, 3 after", "held 30 s", "thumb");
        visits.saveText(visit, SoapSection.OBJECTIVE, composed, "my own words");
        findings.change(id, only(visit).version(), tender(6, 3));
        assertThat(visits.open(visit).soap().objective()).isEqualTo("my own words");
        assertThat(visits.saveText(visit, SoapSection.OBJECTIVE, "my own words", ""))
                .contains("6 before, 3 after");
    }
}
