package org.tautband.homecare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.anatomy.Side;
import org.tautband.charting.VisitId;
import org.tautband.clients.ClientId;
import org.tautband.guide.BodyArea;
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.intake.IntakeFixtures;

/** UC-04: what the client has to mind stands on the paper, and nothing else of the record. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class SheetAlertsTests {

    @Autowired
    private SheetService sheets;

    @Autowired
    private SheetDraftService drafts;

    @Autowired
    private ChartedVisits charted;

    @Autowired
    private IntakeFixtures intake;

    private ClientId client = ChartedVisits.NOBODY;
    private VisitId visit = ChartedVisits.NONE;

    @BeforeEach
    void chartAVisit() {
        client = charted.clientOfAClinic();
        visit = charted.start(client);
        charted.point(visit, "upper_trapezius", Side.LEFT, 7);
    }

    private SheetFile issued(String language, String item) {
        SheetDraft draft =
                SheetDraft.of(List.of(ChosenItem.of(item, null)), Paper.A4).withLanguage(language);
        return sheets.print(sheets.issue(drafts.open(visit).facts(), draft));
    }

    private String printed(String language, String item) {
        return String.join(" ", PdfPages.texts(issued(language, item).pdf()));
    }

    @Test
    void the_paper_says_what_to_leave_out_and_names_no_condition() {
        intake.note(client, NotedCondition.of("diabetes"));
        assertThat(printed("en", "hydration"))
                .contains("Take care with these", "Leave out: Warm pack · Cold pack")
                .doesNotContainIgnoringCase("diabetes");
    }

    @Test
    void it_speaks_the_clients_language() {
        intake.note(client, NotedCondition.of("diabetes"));
        assertThat(printed("es", "hydration"))
                .contains("Tenga cuidado con esto", "Díganos si siente una parte dormida")
                .doesNotContain("Take care", "Leave out");
    }

    @Test
    void a_point_that_must_not_be_pressed_is_named_with_the_clients_own_side() {
        charted.point(visit, "sternocleidomastoid_sternal", Side.RIGHT, 5);
        String box = Jsoup.parse(issued("en", "heat").page()).select(".alerts").text();
        assertThat(box.replaceAll("[\\s\u00a0]+", " "))
                .contains("Do not press here yourself: 2 right sternocleidomastoid, sternal head")
                .doesNotContain("arteries");
    }

    @Test
    void a_caution_about_a_thing_on_the_sheet_is_printed_once_beside_it() {
        intake.note(client, new NotedCondition("open_wound", Set.of(BodyArea.LEG)));
        assertThat(printed("en", "heat"))
                .contains("Keep away from the wound.")
                .containsOnlyOnce("Keep the pack off the wound.");
    }

    @Test
    void a_client_with_nothing_to_mind_gets_no_box() {
        assertThat(printed("en", "heat")).doesNotContain("Take care with these");
    }
}
