package org.tautband.homecare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.anatomy.Side;
import org.tautband.charting.FindingData;
import org.tautband.charting.FindingService;
import org.tautband.charting.PointPlace;
import org.tautband.charting.PointState;
import org.tautband.charting.Sign;
import org.tautband.charting.Signs;
import org.tautband.charting.VisitId;
import org.tautband.charting.VisitService;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.common.InvalidInputException;
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.homecare.SheetProposal.Offer;
import org.tautband.intake.IntakeFixtures;

/** UC-04: what is offered, what is refused, and what becomes of a draft. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class SheetServiceTests {

    @Autowired
    private SheetService sheets;

    @Autowired
    private SheetDraftService drafts;

    @Autowired
    private ClientService clients;

    @Autowired
    private VisitService visits;

    @Autowired
    private FindingService findings;

    @Autowired
    private IntakeFixtures intake;

    @Autowired
    private MuscleCatalogue catalogue;

    @Autowired
    private JdbcClient jdbc;

    private ClientId client = new ClientId(new UUID(0, 0));
    private VisitId visit = new VisitId(new UUID(0, 0));

    @BeforeEach
    void chartAVisit() {
        jdbc.sql("insert into clinic values (1, 'Harbour Massage', '', '', '', 'A4', 10, now(), 0)")
                .update();
        client = clients.create(new ClientDraft("Ann", "Lee", "", null, "", ""));
        visit = visits.start(client);
        chart("upper_trapezius", Side.LEFT);
    }

    private void chart(String muscle, Side side) {
        BodyPoint right =
                catalogue.find(muscle).orElseThrow().triggerPoints().getFirst().at();
        findings.add(visit, new PointPlace(muscle, side, side == Side.RIGHT ? right : right.mirrored()), active());
    }

    private static FindingData active() {
        return FindingData.FOUND
                .withState(PointState.ACTIVE)
                .withSigns(Signs.NOT_TESTED
                        .withTautBand(Sign.YES)
                        .withTenderSpot(Sign.YES)
                        .withReferredPain(Sign.YES))
                .withTendernessBefore(7)
                .withTendernessAfter(3);
    }

    private static SheetDraft draft(ChosenItem... items) {
        return SheetDraft.of(List.of(items), Paper.A4);
    }

    private static ChosenItem chosen(String item, @Nullable String variant) {
        return ChosenItem.of(item, variant);
    }

    private SheetProposal proposal() {
        return drafts.open(visit).proposal();
    }

    private SheetId issue(SheetDraft draft) {
        return sheets.issue(drafts.open(visit).facts(), draft);
    }

    private String preview(SheetDraft draft) {
        return drafts.preview(drafts.open(visit).facts(), draft).html();
    }

    private SheetDraft recommended() {
        return drafts.open(visit).draft();
    }

    private void note(String condition) {
        intake.note(client, NotedCondition.of(condition));
    }

    @Test
    void every_offer_says_why_with_the_clients_own_side() {
        List<Offer> offers = proposal().offers();
        assertThat(offers)
                .isNotEmpty()
                .allSatisfy(offer -> assertThat(offer.reasons()).isNotEmpty());
        assertThat(offers.stream().flatMap(offer -> offer.reasons().stream()))
                .anyMatch(reason -> reason.contains("left upper trapezius, tender 7"))
                .noneMatch(reason -> reason.contains("right upper trapezius"));
        assertThat(offers.stream().map(offer -> offer.chosen().item()))
                .contains("stretch", "heat", "self_pressure", "hydration");
    }

    @Test
    void numb_skin_leaves_out_heat_and_cold_and_says_so() {
        note("impaired_sensation");
        SheetProposal found = proposal();
        assertThat(found.offers().stream().map(offer -> offer.chosen().item()))
                .doesNotContain("heat", "cold", "self_pressure");
        assertThat(found.leftOut().stream().map(SheetProposal.LeftOut::reason))
                .anyMatch(reason -> reason.contains("Numb skin"));
    }

    @Test
    void an_excluded_item_is_refused_even_when_it_is_asked_for() {
        note("diabetes");
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> issue(draft(chosen("heat", null))));
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> preview(draft(chosen("heat", null))));
        assertThat(sheets.ofClient(client)).isEmpty();
    }

    @Test
    void a_muscle_beside_the_neck_arteries_is_never_given_self_pressure() {
        chart("sternocleidomastoid_sternal", Side.RIGHT);
        String page = preview(draft(chosen("self_pressure", "self_pressure_fingers")));
        String item = page.substring(page.indexOf("id=\"item-1\""));
        assertThat(page).contains("<span class=\"number\">2</span><p class=\"muscle\">right sternocleidomastoid");
        assertThat(item.substring(0, item.indexOf("<ol>")))
                .contains("<span class=\"number\">1</span>")
                .doesNotContain("<span class=\"number\">2</span>");
    }

    @Test
    void a_caution_prints_its_warning() {
        note("anticoagulant_bleeding");
        Offer press = proposal().offers().stream()
                .filter(offer -> offer.chosen().item().equals("self_pressure"))
                .findFirst()
                .orElseThrow();
        assertThat(press.warnings()).isNotEmpty();
        assertThat(preview(draft(press.chosen())))
                .contains(press.warnings().getFirst().substring(0, 20));
    }

    @Test
    void a_red_flag_means_no_sheet() {
        intake.screen(client, "leg_clot");
        SheetProposal found = proposal();
        assertThat(found.stopped()).isTrue();
        assertThat(found.offers()).isEmpty();
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> issue(draft(chosen("rest", null))));
    }

    @Test
    void more_steps_than_anybody_follows_are_refused() {
        ChosenItem wordy = chosen("heat", null).worded(ItemWords.OF_GUIDE.withSteps("a\n".repeat(900)));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> preview(draft(wordy)))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(InvalidInputException.Violation::field)
                        .containsExactly("steps"));
    }

    @Test
    void hostile_text_stands_on_the_page_as_text() {
        SheetDraft hostile = recommended().withNote("<script>alert(1)</script><img src=x>");
        assertThat(preview(hostile))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void a_sheet_without_anything_to_do_is_refused() {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> issue(draft()));
    }

    @Test
    void what_was_put_together_is_there_when_the_sheet_is_opened_again() {
        OpenSheet opened = drafts.open(visit);
        SheetDraft before = opened.draft();
        ChosenItem first = before.items().getFirst();
        SheetDraft after = before.withItems(List.of(first.worded(ItemWords.OF_GUIDE.withDose("Once, for 10 s"))))
                .withNote("Take it slowly.")
                .withNextVisit(LocalDate.of(2026, 12, 7))
                .withPaper(Paper.LETTER)
                .withTypeSize(TypeSize.LARGE);
        assertThat(drafts.save(opened.facts(), before, after)).isEqualTo(after);
        assertThat(drafts.open(visit).draft()).isEqualTo(after);
        assertThat(preview(after)).contains("Once, for 10 s", "Take it slowly.", "Monday, December 7, 2026");
    }

    @Test
    void previews_while_typing_read_no_record_and_leave_no_row_in_the_trail() {
        OpenSheet opened = drafts.open(visit);
        long before =
                jdbc.sql("select count(*) from audit_entry").query(Long.class).single();
        for (int key = 0; key < 5; key++) {
            drafts.preview(opened.facts(), opened.draft().withNote("note ".repeat(key)));
        }
        assertThat(jdbc.sql("select count(*) from audit_entry")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
    }

    @Test
    void an_excluded_item_cannot_be_added_and_one_that_became_excluded_is_taken_off() {
        OpenSheet opened = drafts.open(visit);
        ChosenItem heat = chosen("heat", null);
        SheetDraft withHeat = opened.draft().withItems(List.of(heat, chosen("aerobic", null)));
        drafts.save(opened.facts(), opened.draft(), withHeat);
        note("impaired_sensation");
        OpenSheet again = drafts.open(visit);
        assertThat(again.takenOff()).containsExactly("Warm pack");
        assertThat(again.draft().keys()).containsExactly("aerobic");
        assertThat(drafts.open(visit).draft()).isEqualTo(again.draft());
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() ->
                        drafts.save(again.facts(), again.draft(), again.draft().withItems(List.of(heat))));
        assertThat(again.proposal().find("heat").orElseThrow().refusal()).contains("Numb skin");
    }

    @Test
    void an_item_that_the_guide_does_not_have_is_refused() {
        OpenSheet opened = drafts.open(visit);
        SheetDraft unknown = opened.draft().withItems(List.of(chosen("surgery", null)));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> drafts.save(opened.facts(), opened.draft(), unknown));
    }

    @Test
    void a_name_that_no_font_has_is_told_and_never_printed_as_boxes() {
        SheetDraft foreign = recommended().withPrintedName("李明");
        OpenSheet opened = drafts.open(visit);
        assertThat(drafts.preview(opened.facts(), foreign).unprintable()).containsExactly("李", "明");
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> issue(foreign));
    }

    @Test
    void texts_that_are_too_long_are_refused_and_nothing_is_stored() {
        OpenSheet opened = drafts.open(visit);
        SheetDraft tooLong = opened.draft().withNote("x".repeat(SheetDraft.NOTE_MAX + 1));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> drafts.save(opened.facts(), opened.draft(), tooLong));
        assertThat(drafts.open(visit).draft()).isEqualTo(opened.draft());
    }

    @Test
    void a_discarded_visit_takes_its_draft_with_it() {
        OpenSheet opened = drafts.open(visit);
        drafts.save(opened.facts(), opened.draft(), opened.draft().withNote("x"));
        visits.discard(visit);
        assertThat(jdbc.sql("select count(*) from home_care_draft")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
