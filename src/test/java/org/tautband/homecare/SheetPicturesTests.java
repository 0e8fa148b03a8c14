package org.tautband.homecare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.anatomy.Side;
import org.tautband.charting.VisitId;
import org.tautband.clients.ClientId;
import org.tautband.homecare.SheetProposal.Offer;
import org.tautband.intake.IntakeFixtures;

/** UC-04: the pictures on a sheet show the part of the body that this client is to treat. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class SheetPicturesTests {

    @Autowired
    private SheetDraftService drafts;

    @Autowired
    private ChartedVisits charted;

    @Autowired
    private IntakeFixtures intake;

    private ClientId client = ChartedVisits.NOBODY;
    private VisitId visit = ChartedVisits.NONE;

    @BeforeEach
    void aVisit() {
        client = charted.clientOfAClinic();
        visit = charted.start(client);
    }

    private String page(String... items) {
        OpenSheet sheet = drafts.open(visit);
        SheetDraft draft = sheet.draft()
                .withItems(Arrays.stream(items)
                        .map(item -> ChosenItem.of(item, null))
                        .toList());
        return drafts.preview(sheet.facts(), draft).html();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            soleus             | a warm pack on a cloth lies on the lower leg | wrapped in a towel lies on the lower leg | cream on the lower leg
            rectus_femoris     | a warm pack on a cloth lies on the thigh     | wrapped in a towel lies on the thigh     | cream on the thigh
            gluteus_medius     | a warm pack on a cloth lies on the low back  | wrapped in a towel lies on the low back  | cream on the low back
            extensor_digitorum | a warm pack on a cloth lies on the forearm   | wrapped in a towel lies on the forearm   | cream on the upper arm
            upper_trapezius    | a folded cloth lies over the shoulders       | wrapped in a towel on the other shoulder | cream on the other shoulder
            """)
    void warmth_cold_and_cream_lie_where_the_point_is(String muscle, String warm, String cold, String cream) {
        charted.point(visit, muscle, Side.LEFT, 5);
        assertThat(page("heat", "cold", "rub")).contains(warm, cold, cream);
    }

    @Test
    void of_several_points_the_most_tender_one_decides() {
        charted.point(visit, "upper_trapezius", Side.LEFT, 4);
        charted.point(visit, "soleus", Side.LEFT, 8);
        assertThat(page("heat")).contains("lies on the lower leg").doesNotContain("over the shoulders");
    }

    @Test
    void the_words_for_the_picture_are_in_the_clients_language() {
        intake.speaks(client, "de");
        charted.point(visit, "soleus", Side.LEFT, 5);
        assertThat(page("heat"))
                .contains("aria-label=\"Eine Person sitzt, ein Bein auf einem Hocker; eine Wärmepackung");
    }

    @Test
    void a_way_to_press_another_part_of_the_body_is_not_offered() {
        charted.point(visit, "soleus", Side.LEFT, 5);
        SheetProposal proposal = drafts.open(visit).proposal();
        assertThat(proposal.find("self_pressure/press_fingers_leg")
                        .orElseThrow()
                        .allowed())
                .isTrue();
        assertThat(proposal.find("self_pressure/press_fingers_neck").map(Offer::refusal))
                .contains("left soleus lies elsewhere: this is for another part of the body");
    }
}
