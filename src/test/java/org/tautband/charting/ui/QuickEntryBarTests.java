package org.tautband.charting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.accounts.TestStaff;
import org.tautband.charting.FindingDetails;
import org.tautband.charting.FindingService;
import org.tautband.charting.VisitFixtures;
import org.tautband.charting.VisitId;
import org.tautband.charting.VisitService;
import org.tautband.charting.quickentry.Problem;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientService;
import org.tautband.clinic.NewClinic;
import org.tautband.clinic.SetupService;
import org.tautband.common.Messages;
import tools.jackson.databind.json.JsonMapper;

/** UC-03, chart a visit: quick entry on screen. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class QuickEntryBarTests extends SpringBrowserlessTest {

    @Autowired
    private SetupService setup;

    @Autowired
    private ClientService clients;

    @Autowired
    private VisitFixtures fixtures;

    @Autowired
    private VisitService visits;

    @Autowired
    private FindingService findings;

    @Autowired
    private JdbcClient jdbc;

    private VisitId visit = new VisitId(new UUID(0, 0));

    @BeforeEach
    void openAChart() {
        setup.createClinic(new NewClinic("Riverbend", "Maria Okafor", "maria", "heron-lamp-9-orchard"));
        TestStaff.employ(jdbc, Role.THERAPIST);
        visit = visits.start(clients.create(new ClientDraft("Ann", "Lee", "", null, "", "")));
        open();
    }

    private void open() {
        navigate("visits/" + visit, ChartView.class);
    }

    private void fire(String event, String line) {
        var element = find(QuickEntryField.class).single().getElement();
        var data = JsonMapper.shared().valueToTree(Map.of("event.detail", line));
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, data));
        roundTrip();
    }

    private void enter(String line) {
        fire("quick-entry-enter", line);
    }

    private List<String> chips(String style) {
        return find(ListItem.class).withClassName(style).all().stream()
                .map(chip -> chip.getElement().getTextRecursively())
                .toList();
    }

    private String said() {
        return find(Div.class).withClassName("quick-said").single().getText();
    }

    private boolean refused() {
        return find(QuickEntryField.class).single().getElement().getProperty("invalid", false);
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getFirst()).click();
    }

    private List<FindingDetails> points() {
        return visits.open(visit).findings();
    }

    @Test
    void chips_show_how_the_line_is_read_before_anything_is_stored() {
        fire("quick-entry-typed", "ut l 7>3 2x30s th sharp");
        assertThat(chips("quick-read"))
                .containsExactly(
                        "utUpper trapezius", "lleft", "7>3tenderness 7 → 3", "2x30s2 holds of 30 s", "thThumb");
        assertThat(chips("quick-unread")).containsExactly("?“sharp” cannot be read");
        assertThat(points()).isEmpty();
    }

    @Test
    void what_is_missing_what_is_assumed_and_what_enter_will_do_is_shown() {
        fire("quick-entry-typed", "ut 7");
        assertThat(chips("quick-asked")).containsExactly("Left, right or both?");
        fire("quick-entry-typed", "ut l 7 30s");
        assertThat(chips("quick-usual")).containsExactly("as usual: Ischaemic compression, Thumb, pressure 3");
        assertThat(chips("quick-target")).containsExactly("left: new point");
        enter("ut l 7");
        fire("quick-entry-typed", "ut l 5");
        assertThat(chips("quick-target")).containsExactly("left: into point 1");
    }

    @Test
    void enter_stores_the_line_says_so_and_undo_takes_it_back() {
        enter("lev b 6>4 45s el ref neck");
        assertThat(points()).hasSize(2);
        assertThat(said())
                .contains("Added point 1: Levator scapulae, left.", "Added point 2: Levator scapulae, right.");
        assertThat(find(NativeButton.class).withClassName("point-row").all()).hasSize(2);
        press("Undo entry");
        assertThat(points()).isEmpty();
        assertThat(said()).contains("Taken back");
        assertThat(find(Button.class).withText("Undo entry").exists()).isFalse();
    }

    @Test
    void undo_by_key_works_too_and_twice_harms_nothing() {
        enter("ut l 7");
        fire("quick-entry-undo", "");
        fire("quick-entry-undo", "");
        assertThat(points()).isEmpty();
    }

    @Test
    void undo_that_would_lose_something_is_refused_in_plain_words() {
        enter("ut l 7");
        FindingDetails point = points().getFirst();
        findings.change(point.id(), point.version(), point.data());
        jdbc.sql("update finding set version = version + 1").update();
        press("Undo entry");
        assertThat(said()).startsWith("Not taken back");
        assertThat(points()).hasSize(1);
    }

    @Test
    void a_refused_line_stays_and_a_tap_answers_what_is_missing() {
        enter("ut 7 30s");
        assertThat(refused()).isTrue();
        assertThat(said()).isEqualTo("Left, right or both?");
        assertThat(points()).isEmpty();
        press("left");
        assertThat(refused()).isFalse();
        assertThat(points().getFirst().data().tendernessBefore()).isEqualTo(7);
    }

    @Test
    void an_ambiguous_muscle_is_chosen_with_a_tap() {
        enter("trap l 7");
        assertThat(said()).contains("“trap” could be", "Upper trapezius", "Lower trapezius");
        press("Middle trapezius");
        assertThat(points().getFirst().place().muscleId()).isEqualTo("middle_trapezius");
    }

    @Test
    void among_several_points_the_person_chooses() {
        enter("ut l 7");
        enter("ut l new 4");
        enter("ut l 1");
        assertThat(said()).startsWith("Several points");
        press("Point 2");
        assertThat(points())
                .extracting(point -> point.data().tendernessBefore())
                .containsExactly(7, 1);
        enter("ut b 2");
        assertThat(said()).contains("each side");
        assertThat(points()).hasSize(2);
    }

    @Test
    void a_number_that_the_visit_does_not_have_is_named() {
        enter("#4 7");
        assertThat(said()).isEqualTo("This visit has no point 4.");
    }

    @Test
    void a_point_where_pressure_needs_care_says_so() {
        enter("ql l 5");
        assertThat(said()).contains("Take care at Quadratus lumborum, left");
    }

    @Test
    void every_way_to_refuse_a_line_has_its_text() {
        Messages messages = new Messages();
        assertThat(Arrays.stream(Problem.Kind.values())
                        .map(kind -> messages.getTranslation("charting.quick.problem." + kind, Locale.ENGLISH)))
                .noneMatch(text -> text.startsWith("!"));
    }

    @Test
    void a_hundred_tokens_do_not_flood_the_screen() {
        fire("quick-entry-typed", "sharp ".repeat(100));
        assertThat(chips("quick-unread")).hasSize(40);
        assertThat(chips("quick-asked")).contains("and 60 more");
    }

    @Test
    void the_cheat_sheet_lists_every_word() {
        test(find(Button.class).withText("?").single()).click();
        String sheet = find(Dialog.class).single().getElement().getTextRecursively();
        assertThat(sheet).contains("ut l act 7>3 2x30s th");
    }

    @Test
    void a_signed_visit_has_no_quick_entry() {
        enter("ut l 7");
        fixtures.agree(visit);
        visits.sign(visit);
        open();
        assertThat(find(QuickEntryBar.class).exists()).isFalse();
    }
}
