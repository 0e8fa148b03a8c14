package org.tautband.guide.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.accounts.TestStaff;
import org.tautband.clinic.NewClinic;
import org.tautband.clinic.SetupService;
import org.tautband.guide.Guide;
import org.tautband.guide.TestGuide;

/** UC-15: the guide on screen. */
@DatabaseTest
@SignedInAs(Role.OWNER)
class UC15GuideViewTests extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SetupService setup;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Guide guide;

    @BeforeEach
    void a_clinic_exists() {
        setup.createClinic(new NewClinic("Riverbend", "Maria Okafor", "maria", "heron-lamp-9-orchard"));
        TestStaff.employ(jdbc, Role.OWNER);
        TestGuide.forget(context);
    }

    @AfterEach
    void forget() {
        TestGuide.forget(context);
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private TextArea steps() {
        return find(TextArea.class).withCaption("Steps").single();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private void edit(String path) {
        navigate(path, GuideEntryView.class);
        press("Edit");
    }

    @Test
    void the_list_shows_every_kind_and_a_search_narrows_it() {
        navigate(GuideView.class);
        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .containsExactly(
                        "What to do",
                        "Stretches",
                        "Ways to press",
                        "Ways to use the roller",
                        "Advice to read",
                        "Cautions and stop signs");
        test(field("Search the guide")).setValue("calf");
        assertThat(find(Anchor.class).withClassName("guide-card").all())
                .extracting(Anchor::getHref)
                .containsExactly(
                        "guide/stretch/calf_straight",
                        "guide/stretch/calf_bent",
                        "guide/self_pressure/press_fingers_leg",
                        "guide/foam_roller/roller_calf");
    }

    @Test
    void nothing_found_is_said_with_what_to_do_next() {
        navigate(GuideView.class);
        test(field("Search the guide")).setValue("unicorn");
        assertThat(find(Span.class).withText("Nothing in the guide matches").exists())
                .isTrue();
    }

    @Test
    void an_entry_is_read_in_the_language_that_is_chosen_and_says_that_nobody_has_reviewed_it() {
        UI.getCurrent().navigate("guide/heat", QueryParameters.of("language", "es"));
        assertThat(find(H1.class).single().getText()).isEqualTo("Bolsa caliente");
        assertThat(find(Span.class).withText("Translation not reviewed").exists())
                .isTrue();
    }

    @Test
    void an_owner_notes_who_has_read_the_warnings_of_a_translation() {
        inGerman();
        assertThat(parts()).hasSize(4).allSatisfy(part -> assertThat(part).contains("Translation not reviewed"));
        test(find(Button.class).withText("Reviewed …").all().getFirst()).click();
        test(field("Reviewed by")).setValue("Uta Braun, nurse");
        press("Save");
        assertThat(parts().getFirst()).contains("Translation reviewed", "Reviewed by Uta Braun, nurse");
        assertThat(parts().subList(1, 4)).allSatisfy(part -> assertThat(part).contains("Translation not reviewed"));
    }

    @Test
    @SignedInAs(Role.THERAPIST)
    void a_therapist_reads_what_of_a_translation_is_reviewed_and_notes_nothing() {
        inGerman();
        assertThat(parts()).hasSize(4);
        assertThat(find(Button.class).withText("Reviewed …").exists()).isFalse();
    }

    private void inGerman() {
        navigate(GuideView.class);
        test(find(LanguageSelect.class).single()).selectItem("German");
    }

    private List<String> parts() {
        return find(UnorderedList.class)
                .withClassName("guide-parts")
                .single()
                .getChildren()
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }

    @Test
    void what_is_typed_shows_at_once_as_it_will_be_read_with_how_hard_it_is() {
        edit("guide/heat");
        test(steps()).setValue("1. Lay a **damp** cloth on your skin.");
        assertThat(find(Html.class).single().getInnerHtml()).contains("<strong>damp</strong>");
        assertThat(find(Span.class).withText("Plain").exists()).isTrue();
        test(steps()).setValue("Immediately discontinue thermotherapeutic application upon erythematous irritation.");
        assertThat(find(Span.class).withText("Hard to read").exists()).isTrue();
    }

    @Test
    void a_claim_without_support_is_pointed_out_while_it_is_typed() {
        edit("guide/heat");
        test(steps()).setValue("Warmth flushes the toxins out.");
        assertThat(find(Paragraph.class).withClassName("guide-claim").single().getText())
                .contains("Poison, or something to flush out of the blood");
    }

    @Test
    void own_words_are_saved_and_marked_and_stand_in_the_history() {
        edit("guide/heat");
        test(field("Title")).setValue("Keep it warm");
        test(field("What changed")).setValue("Shorter title");
        press("Save");
        assertThat(find(H1.class).single().getText()).isEqualTo("Keep it warm");
        assertThat(find(Span.class).withText("Own words").exists()).isTrue();
        assertThat(find(Button.class).withText("Compare").all()).hasSize(1);
        assertThat(guide.text("heat", null).title()).isEqualTo("Keep it warm");
    }

    @Test
    void bad_input_is_told_beside_its_field_and_nothing_typed_is_lost() {
        edit("guide/heat");
        test(field("Title")).setValue("x".repeat(200));
        test(steps()).setValue("![a spy](https://example.org/spy.png)");
        press("Save");
        assertThat(field("Title").getErrorMessage()).contains("120");
        assertThat(steps().getErrorMessage())
                .isEqualTo("Pictures from elsewhere are never loaded. Please take it out.");
        assertThat(find(Html.class).single().getInnerHtml()).doesNotContain("<img");
        assertThat(field("Title").getValue()).hasSize(200);
    }

    @Test
    void of_two_owners_the_slower_one_keeps_what_was_typed_and_sees_the_others_words() {
        edit("guide/heat");
        test(field("Title")).setValue("Mine");
        jdbc.sql("""
                        insert into guide_version
                            (entry, language, number, own, words, built_in, note, saved_at, saved_by, saved_name)
                        select 'heat', 'en', 1, true,
                            '{"title":"Theirs","text":"x","dose":"x","frequency":"x","stopRule":"x","caution":"x"}',
                            '{"title":"x","text":"x","dose":"x","frequency":"x","stopRule":"x","caution":"x"}',
                            '', now(), id, 'Ola Nord' from staff limit 1
                        """).update();
        press("Save");
        assertThat(find(H2.class)
                        .withText("Ola Nord has changed this meanwhile")
                        .exists())
                .isTrue();
        assertThat(field("Title").getValue()).isEqualTo("Mine");
        press("Save");
        assertThat(guide.text("heat", null).title()).isEqualTo("Mine");
    }

    @Test
    void all_languages_can_be_chosen_in_the_list() {
        navigate(GuideView.class);
        @SuppressWarnings("unchecked")
        Select<Locale> language =
                (Select<Locale>) find(Select.class).withCaption("Language").single();
        test(language).selectItem("French");
        assertThat(find(Span.class).withText("Poche chaude").exists()).isTrue();
    }

    @Test
    @SignedInAs(Role.FRONT_DESK)
    void the_front_desk_reads_and_cannot_edit() {
        navigate("guide/heat", GuideEntryView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Warm pack");
        assertThat(find(Button.class).withText("Edit").exists()).isFalse();
    }
}
