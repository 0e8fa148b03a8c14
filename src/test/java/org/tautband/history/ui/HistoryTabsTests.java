package org.tautband.history.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.accounts.TestStaff;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.BodyView;
import org.tautband.anatomy.Side;
import org.tautband.charting.FindingData;
import org.tautband.charting.FindingDetails;
import org.tautband.charting.FindingService;
import org.tautband.charting.PointPlace;
import org.tautband.charting.PointState;
import org.tautband.charting.SoapSection;
import org.tautband.charting.VisitFixtures;
import org.tautband.charting.VisitId;
import org.tautband.charting.VisitService;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.clinic.NewClinic;
import org.tautband.clinic.SetupService;
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.intake.IntakeFixtures;

/** UC-05: the tabs of the client page that look back. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class HistoryTabsTests extends SpringBrowserlessTest {

    @Autowired
    private SetupService setup;

    @Autowired
    private ClientService clients;

    @Autowired
    private VisitService visits;

    @Autowired
    private VisitFixtures fixtures;

    @Autowired
    private FindingService findings;

    @Autowired
    private IntakeFixtures intake;

    @Autowired
    private JdbcClient jdbc;

    private ClientId client = new ClientId(new UUID(0, 0));

    @BeforeEach
    void aClientWithTwoVisits() {
        setup.createClinic(new NewClinic("Riverbend", "Maria Okafor", "maria", "heron-lamp-9-orchard"));
        TestStaff.employ(jdbc, Role.THERAPIST);
        client = TestStaff.as(Role.THERAPIST, this::twoVisits);
    }

    private ClientId twoVisits() {
        ClientId treated = clients.create(new ClientDraft("Ann", "Lee", "", null, "", ""));
        VisitId first = visits.start(treated);
        findings.add(
                first,
                new PointPlace("soleus", Side.LEFT, new BodyPoint(BodyView.POSTERIOR, 150, 700)),
                found(PointState.ACTIVE, 8));
        note(first, "Calf pain when running.", "Rest for a week.");
        fixtures.excuse(first);
        visits.sign(first);
        VisitId second = visits.start(treated);
        FindingDetails carried = visits.open(second).findings().getFirst();
        findings.change(carried.id(), carried.version(), found(PointState.LATENT, 3));
        note(second, "Runs again.", "Heel raises.");
        fixtures.excuse(second);
        visits.sign(second);
        return treated;
    }

    private void note(VisitId visit, String subjective, String plan) {
        visits.saveText(visit, SoapSection.SUBJECTIVE, "", subjective);
        visits.saveText(visit, SoapSection.PLAN, "", plan);
    }

    private static FindingData found(PointState state, int before) {
        return FindingData.FOUND.withState(state).withTendernessBefore(before).withTendernessAfter(1);
    }

    private void open(String query) {
        UI.getCurrent().navigate("clients/" + client, QueryParameters.fromString(query));
    }

    private String text() {
        return find(Div.class)
                .withClassName("client-page")
                .single()
                .getElement()
                .getTextRecursively();
    }

    private String section(String title) {
        return find(Section.class).all().stream()
                .map(section -> section.getElement().getTextRecursively())
                .filter(text -> text.startsWith(title))
                .findFirst()
                .orElse("");
    }

    @Test
    void the_brief_says_why_what_was_what_changed_and_what_was_planned() {
        open("");
        assertThat(section("Planned for today")).contains("Heel raises.");
        assertThat(section("Why the client comes")).contains("Calf pain when running.");
        assertThat(section("Last visit")).contains("Runs again.", "Soleus, left 3 → 1");
        assertThat(section("What changed")).contains("Less tender", "Soleus, left: 8 → 3");
        assertThat(section("Open points")).contains("Soleus, left: Latent, tenderness 3");
    }

    @Test
    void printing_the_brief_leaves_its_row() {
        open("");
        test(find(Button.class).withText("Print brief").single()).click();
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'PRINTED' and client_id = ?")
                        .param(client.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void an_address_leads_straight_to_what_was_searched_and_the_hits_are_marked() {
        open("tab=history&text=running");
        assertThat(find(TextField.class)
                        .withCaption("Search the notes")
                        .single()
                        .getValue())
                .isEqualTo("running");
        assertThat(find(ListItem.class).all()).hasSize(1 + 1);
        assertThat(find(MarkedSpan.class).all())
                .extracting(span -> span.getElement().getTextRecursively())
                .contains("Calf pain when running.");
        test(find(TextField.class).withCaption("Search the notes").single()).setValue("nothing of the kind");
        assertThat(text()).contains("Nothing found");
        test(find(Button.class).withText("Clear").single()).click();
        assertThat(text()).contains("2 entries, that is all");
    }

    @Test
    void a_point_shows_its_change_and_its_numbers() {
        open("tab=points");
        Article card = find(Article.class).single();
        assertThat(card.getElement().getTextRecursively())
                .contains("Soleus, left", "Latent", "Better: 8 → 3 (−5), clinically meaningful");
    }

    @Test
    void points_can_be_narrowed_to_those_that_are_resolved() {
        open("tab=points");
        @SuppressWarnings("unchecked")
        Select<Object> shown = find(Select.class).withCaption("Show").single();
        test(shown).selectItem("Resolved (0)");
        assertThat(find(Article.class).all()).isEmpty();
        assertThat(text()).contains("No such points");
    }

    @Test
    void of_many_points_some_are_drawn_at_once_and_the_rest_when_asked_for() {
        VisitId visit = visits.start(client);
        for (int i = 0; i < 14; i++) {
            findings.add(
                    visit,
                    new PointPlace(
                            "thoracic_erector_spinae",
                            Side.RIGHT,
                            new BodyPoint(BodyView.POSTERIOR, 220, 230 + 14 * i)),
                    found(PointState.ACTIVE, 5));
        }
        open("tab=points");
        assertThat(find(Article.class).all()).hasSize(12);
        test(find(Button.class).withText("Show more points").single()).click();
        assertThat(find(Article.class).all()).hasSize(15);
        assertThat(find(Button.class).withText("Show more points").all()).isEmpty();
    }

    @Test
    void earlier_entries_come_page_by_page_until_that_is_all() {
        for (int i = 0; i < 30; i++) {
            intake.note(client, new NotedCondition(i % 2 == 0 ? "pregnancy" : "diabetes", Set.of()));
        }
        open("tab=history");
        assertThat(text()).contains("The latest 25 entries");
        test(find(Button.class).withText("Show earlier").single()).click();
        assertThat(text()).contains("32 entries, that is all");
    }

    @Test
    void the_body_map_goes_from_visit_to_visit() {
        open("tab=body");
        assertThat(find(H2.class).all()).extracting(H2::getText).isNotEmpty();
        assertThat(text()).contains("visit 2 of 2", "1. Soleus, left: less tender, 8 → 3");
        test(find(Button.class).withAttribute("aria-label", "Earlier visit").single())
                .click();
        assertThat(text()).contains("visit 1 of 2", "The first visit with findings.");
        assertThat(find(RangeInput.class).single().getValue()).isEqualTo(0);
        assertThat(find(Button.class)
                        .withAttribute("aria-label", "Earlier visit")
                        .single()
                        .isEnabled())
                .isFalse();
    }

    @Test
    void a_client_without_visits_is_told_what_to_do_next() {
        client = clients.create(new ClientDraft("Ben", "Roe", "", null, "", ""));
        for (String query : List.of("", "tab=history")) {
            open(query);
            assertThat(text()).contains("No visits yet", "Start a visit");
        }
        for (String query : List.of("tab=points", "tab=body")) {
            open(query);
            assertThat(text()).contains("No trigger points yet");
        }
    }

    @Test
    @SignedInAs(Role.FRONT_DESK)
    void the_front_desk_has_none_of_these_tabs() {
        TestStaff.employ(jdbc, Role.FRONT_DESK);
        open("tab=history");
        assertThat(find(Tab.class).all())
                .extracting(Tab::getLabel)
                .doesNotContain("Overview", "History", "Trigger points", "Body map");
        assertThat(text()).doesNotContain("Calf pain");
    }
}
