package org.tautband.charting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.accounts.TestStaff;
import org.tautband.charting.phrases.PhraseDraft;
import org.tautband.charting.phrases.PhraseScope;
import org.tautband.charting.phrases.PhraseService;
import org.tautband.clinic.NewClinic;
import org.tautband.clinic.SetupService;

/** UC-03: the phrases on screen. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class UC03PhrasesViewTests extends SpringBrowserlessTest {

    @Autowired
    private SetupService setup;

    @Autowired
    private PhraseService phrases;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void a_clinic_exists() {
        setup.createClinic(new NewClinic("Riverbend", "Maria Okafor", "maria", "heron-lamp-9-orchard"));
        TestStaff.employ(jdbc, Role.THERAPIST);
    }

    private void press(String text) {
        test(find(Button.class).withText(text).last()).click();
    }

    private void pressNamed(String name) {
        test(find(Button.class).withAttribute("aria-label", name).single()).click();
    }

    private TextField shortcut() {
        return find(TextField.class).withCaption("Shortcut").single();
    }

    @Test
    void a_therapist_begins_with_a_set_and_makes_it_their_own() {
        navigate(PhrasesView.class);
        press("Begin with a set of phrases");
        assertThat(find(Span.class).withText(".desk").exists()).isTrue();
        pressNamed("Edit .desk");
        test(find(TextArea.class).withCaption("Text").single()).setValue("Ache after a day at the desk.");
        press("Save phrase");
        assertThat(find(Span.class).withText("Ache after a day at the desk.").exists())
                .isTrue();
    }

    @Test
    void a_taken_shortcut_is_told_beside_its_field_and_nothing_typed_is_lost() {
        phrases.add(PhraseScope.OWN, new PhraseDraft("desk", null, "At the desk."));
        navigate(PhrasesView.class);
        press("Add phrase");
        test(shortcut()).setValue(".Desk");
        test(find(TextArea.class).withCaption("Text").single()).setValue("Another one.");
        press("Save phrase");
        assertThat(shortcut().getErrorMessage()).isEqualTo(".desk is taken already.");
        assertThat(find(TextArea.class).withCaption("Text").single().getValue()).isEqualTo("Another one.");
    }

    @Test
    void a_phrase_that_was_removed_can_be_brought_back() {
        phrases.add(PhraseScope.OWN, new PhraseDraft("desk", null, "At the desk."));
        navigate(PhrasesView.class);
        pressNamed("Remove .desk");
        assertThat(phrases.all()).isEmpty();
        press("Undo");
        assertThat(phrases.all()).extracting(phrase -> phrase.draft().text()).containsExactly("At the desk.");
    }

    @Test
    void a_therapist_reads_the_clinics_phrases_and_cannot_edit_them() {
        TestStaff.as(Role.OWNER, () -> phrases.add(PhraseScope.CLINIC, new PhraseDraft("week", null, "In a week.")));
        navigate(PhrasesView.class);
        assertThat(find(Span.class).withText("In a week.").exists()).isTrue();
        assertThat(find(Button.class).withAttribute("aria-label", "Edit .week").exists())
                .isFalse();
        assertThat(find(Button.class).withText("Add phrase").all()).hasSize(1);
    }
}
