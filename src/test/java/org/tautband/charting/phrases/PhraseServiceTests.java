package org.tautband.charting.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.accounts.StaffId;
import org.tautband.accounts.StaffMember;
import org.tautband.accounts.TestStaff;
import org.tautband.charting.SoapSection;
import org.tautband.common.InvalidInputException;
import org.tautband.common.StaleVersionException;
import org.tautband.common.UnknownIdException;

/** UC-03: phrases, whose they are and what they may be called. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class PhraseServiceTests {

    private static final StaffMember COLLEAGUE =
            new StaffMember(new StaffId(UUID.randomUUID()), "Colleague", "colleague", Role.THERAPIST);

    @Autowired
    private PhraseService phrases;

    @Autowired
    private StarterPhrases starters;

    private static PhraseDraft phrase(String shortcut, String text) {
        return new PhraseDraft(shortcut, SoapSection.PLAN, text);
    }

    private PhraseId addToClinic(PhraseDraft draft) {
        return TestStaff.as(Role.OWNER, () -> phrases.add(PhraseScope.CLINIC, draft));
    }

    private String refusal(PhraseDraft draft) {
        try {
            phrases.add(PhraseScope.OWN, draft);
            return "";
        } catch (InvalidInputException refused) {
            return refused.violations().getFirst().messageKey();
        }
    }

    @Test
    void my_phrases_are_mine_alone_and_the_clinics_are_for_all() {
        phrases.add(PhraseScope.OWN, phrase("rest", "Rest for a day."));
        addToClinic(phrase("week", "See you in a week."));
        assertThat(phrases.all()).extracting(found -> found.draft().shortcut()).containsExactly("rest", "week");
        assertThat(TestStaff.as(COLLEAGUE, phrases::all))
                .extracting(found -> found.draft().shortcut())
                .containsExactly("week");
    }

    @Test
    void my_own_phrase_stands_in_for_the_clinics_of_the_same_name() {
        addToClinic(phrase("week", "See you in a week."));
        phrases.add(PhraseScope.OWN, phrase("week", "Come again in seven days."));
        List<PhraseDetails> usable =
                phrases.all().stream().filter(found -> !found.shadowed()).toList();
        assertThat(usable).extracting(found -> found.draft().text()).containsExactly("Come again in seven days.");
    }

    @Test
    void a_shortcut_is_taken_once_for_each_owner_whatever_its_capitals_and_with_or_without_its_dot() {
        phrases.add(PhraseScope.OWN, phrase("Desk", "At the desk."));
        assertThat(refusal(phrase(".dESK", "Again."))).isEqualTo("charting.error.shortcutTaken");
        assertThat(phrases.all()).extracting(found -> found.draft().shortcut()).containsExactly("desk");
        assertThat(TestStaff.as(COLLEAGUE, () -> phrases.add(PhraseScope.OWN, phrase("desk", "Mine."))))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", ".a", "two words", "50", "7up", "desk!", "abcdefghijklmnopqrstuvwxyzabcde", "<b>"})
    void a_shortcut_that_could_not_be_typed_is_refused(String shortcut) {
        assertThat(refusal(phrase(shortcut, "text"))).startsWith("charting.error.shortcut");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ut", "schulter-übung", "ещё", "w2", "abcdefghijklmnopqrstuvwxyzabcd"})
    void a_shortcut_may_be_in_any_script(String shortcut) {
        phrases.add(PhraseScope.OWN, phrase(shortcut, "text"));
        assertThat(phrases.all()).extracting(found -> found.draft().shortcut()).containsExactly(shortcut);
    }

    @Test
    void an_empty_text_and_one_that_is_too_long_are_refused() {
        assertThat(refusal(phrase("empty", "  "))).isEqualTo("common.error.required");
        assertThat(refusal(phrase("long", "x".repeat(PhraseDraft.TEXT_MAX + 1))))
                .isEqualTo("common.error.tooLong");
    }

    @Test
    void the_clinics_phrases_are_edited_by_owners_only() {
        PhraseId clinics = addToClinic(phrase("week", "See you in a week."));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> phrases.add(PhraseScope.CLINIC, phrase("two", "Two.")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> phrases.change(clinics, 0, phrase("week", "Mine now.")));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> phrases.remove(clinics, 0));
    }

    @Test
    void nobody_reaches_a_colleagues_phrase_not_even_an_owner() {
        PhraseId theirs = TestStaff.as(COLLEAGUE, () -> phrases.add(PhraseScope.OWN, phrase("week", "Mine.")));
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> phrases.change(theirs, 0, phrase("week", "Yours?")));
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> TestStaff.as(Role.OWNER, () -> {
                    phrases.remove(theirs, 0);
                    return theirs;
                }));
    }

    @Test
    void two_tabs_do_not_overwrite_each_others_phrase() {
        PhraseId id = phrases.add(PhraseScope.OWN, phrase("week", "one"));
        phrases.change(id, 0, phrase("week", "two"));
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> phrases.change(id, 0, phrase("week", "three")));
        assertThatExceptionOfType(StaleVersionException.class).isThrownBy(() -> phrases.remove(id, 0));
    }

    @Test
    void a_set_to_begin_with_is_added_once_and_leaves_what_is_there_alone() {
        phrases.add(PhraseScope.OWN, phrase("week", "My own week."));
        int offered = starters.drafts().size();
        assertThat(phrases.addStarters(PhraseScope.OWN)).isEqualTo(offered - 1);
        assertThat(phrases.addStarters(PhraseScope.OWN)).isZero();
        assertThat(phrases.all())
                .filteredOn(found -> found.draft().shortcut().equals("week"))
                .extracting(found -> found.draft().text())
                .containsExactly("My own week.");
    }

    @Test
    void every_phrase_of_the_set_is_one_that_could_have_been_typed() {
        starters.drafts().forEach(draft -> phrases.add(PhraseScope.OWN, draft));
        assertThat(starters.drafts())
                .extracting(PhraseDraft::section)
                .contains(SoapSection.SUBJECTIVE, SoapSection.ASSESSMENT, SoapSection.PLAN);
        assertThat(starters.drafts())
                .allSatisfy(draft ->
                        assertThat(draft.shortcut()).isEqualTo(draft.shortcut().toLowerCase(Locale.ROOT)));
    }

    @Test
    void the_front_desk_reads_no_phrases() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TestStaff.as(Role.FRONT_DESK, phrases::all));
    }
}
