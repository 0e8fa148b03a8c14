package org.tautband.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.accounts.TestStaff;
import org.tautband.common.InvalidInputException;
import org.tautband.common.InvalidInputException.Violation;
import org.tautband.common.StaleVersionException;
import org.tautband.common.UnknownIdException;
import org.tautband.guide.GuideVersion.ReviewNote;

/** UC-15: what an owner writes into the guide, what stays of it, and what an upgrade does to it. */
@DatabaseTest
@SignedInAs(Role.OWNER)
class GuideServiceTests {

    private static final EntryId HEAT = EntryId.of("heat");
    private static final EntryId CALF = new EntryId(GuideItem.STRETCH, "calf_straight");
    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final Locale SPANISH = Locale.of("es");

    @Autowired
    private GuideService service;

    @Autowired
    private Guide guide;

    @Autowired
    private CurrentGuide current;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void employ() {
        TestStaff.employ(jdbc, Role.OWNER);
        current.forget();
    }

    @AfterEach
    void forgetWhatWasWritten() {
        current.forget();
    }

    private EntryDraft words(EntryId entry, Locale language) {
        return service.open(entry, language).words();
    }

    private static EntryDraft withText(EntryDraft draft, String text) {
        return new EntryDraft(draft.title(), text, draft.dose(), draft.frequency(), draft.stopRule(), draft.caution());
    }

    private static EntryDraft withTitle(EntryDraft draft, String title) {
        return new EntryDraft(title, draft.text(), draft.dose(), draft.frequency(), draft.stopRule(), draft.caution());
    }

    private static EntryDraft withStopRule(EntryDraft draft, String stopRule) {
        return new EntryDraft(draft.title(), draft.text(), draft.dose(), draft.frequency(), stopRule, draft.caution());
    }

    private void save(EntryId entry, Locale language, EntryDraft draft) {
        service.save(entry, language, service.open(entry, language).number(), draft, "");
    }

    @Test
    void what_an_owner_saves_is_what_sheets_print_from_then_on() {
        save(
                HEAT,
                ENGLISH,
                withText(words(HEAT, ENGLISH), "1. Lay a *damp* cloth on your skin.\n2. Lay the pack on it."));
        ItemText text = guide.text("heat", null);
        assertThat(text.steps()).containsExactly("Lay a damp cloth on your skin.", "Lay the pack on it.");
        assertThat(text.dose()).isEqualTo("15 to 20 minutes");
        assertThat(guide.evidence(HEAT)).isEqualTo(Evidence.JUDGEMENT);
    }

    @Test
    void a_variant_keeps_what_its_item_says_where_nothing_else_is_written() {
        save(CALF, ENGLISH, withTitle(words(CALF, ENGLISH), "Lean on the wall"));
        ItemText text = guide.text(CALF.item(), CALF.variant());
        assertThat(text.title()).isEqualTo("Lean on the wall");
        assertThat(text.dose()).isEqualTo("Hold for about 30 seconds. Do it 2 to 4 times.");
        assertThat(text.stopRule()).isEqualTo("Stop if you feel pain, tingling or dizzy.");
    }

    @Test
    void every_version_stays_and_the_database_refuses_to_change_one() {
        save(HEAT, ENGLISH, withTitle(words(HEAT, ENGLISH), "Warm it"));
        save(HEAT, ENGLISH, withTitle(words(HEAT, ENGLISH), "Keep it warm"));
        assertThat(service.open(HEAT, ENGLISH).history())
                .extracting(version -> version.words().title())
                .containsExactly("Keep it warm", "Warm it");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(
                        () -> jdbc.sql("update guide_version set note = 'x'").update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("delete from guide_version").update());
    }

    @Test
    void of_two_owners_the_slower_one_is_told_and_overwrites_nothing() {
        int seen = service.open(HEAT, ENGLISH).number();
        EntryDraft mine = withTitle(words(HEAT, ENGLISH), "Mine");
        save(HEAT, ENGLISH, withTitle(words(HEAT, ENGLISH), "Theirs"));
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> service.save(HEAT, ENGLISH, seen, mine, ""));
        assertThat(guide.text("heat", null).title()).isEqualTo("Theirs");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Press <script>alert(1)</script>       | guide.error.html
            ![x](https://example.org/spy.png)     | guide.error.image
            [x](javascript:alert(1))              | guide.error.link
            """)
    void what_sheets_must_not_hold_is_refused_beside_its_field(String text, String key) {
        EntryDraft draft = withText(words(HEAT, ENGLISH), text);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> save(HEAT, ENGLISH, draft))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::field, Violation::messageKey)
                        .containsExactly(tuple("text", key)));
        assertThat(service.open(HEAT, ENGLISH).history()).isEmpty();
    }

    @Test
    void a_title_of_200_characters_and_one_with_a_tag_are_refused() {
        for (String title : List.of("x".repeat(200), "Warm <b>pack</b>", " ")) {
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> save(HEAT, ENGLISH, withTitle(words(HEAT, ENGLISH), title)))
                    .satisfies(refused -> assertThat(refused.violations())
                            .extracting(Violation::field)
                            .containsExactly("title"));
        }
    }

    @Test
    void a_stop_rule_may_be_reworded_but_not_dropped() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> save(HEAT, ENGLISH, withStopRule(words(HEAT, ENGLISH), " ")))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::field)
                        .containsExactly("stopRule"));
        save(HEAT, ENGLISH, withStopRule(words(HEAT, ENGLISH), "Stop at once if it stings."));
        assertThat(guide.text("heat", null).stopRule()).isEqualTo("Stop at once if it stings.");
    }

    @Test
    void an_earlier_version_is_restored_as_a_new_one() {
        save(HEAT, ENGLISH, withTitle(words(HEAT, ENGLISH), "First"));
        save(HEAT, ENGLISH, withTitle(words(HEAT, ENGLISH), "Second"));
        service.restore(HEAT, ENGLISH, 2, 1);
        assertThat(guide.text("heat", null).title()).isEqualTo("First");
        assertThat(service.open(HEAT, ENGLISH).history()).hasSize(3);
    }

    @Test
    void the_programs_words_can_be_taken_back() {
        save(HEAT, ENGLISH, withTitle(words(HEAT, ENGLISH), "First"));
        service.takeBuiltIn(HEAT, ENGLISH, 1);
        assertThat(guide.text("heat", null).title()).isEqualTo("Warm pack");
        assertThat(guide.evidence(HEAT)).isEqualTo(Evidence.SOURCE);
        assertThat(service.open(HEAT, ENGLISH).own()).isFalse();
    }

    /** As a clinic finds it that wrote its words from those of an earlier release. */
    private void saveUnderAnEarlierRelease() {
        EntryDraft earlier = withTitle(words(HEAT, ENGLISH), "Hot pack");
        GuideVersion version = new GuideVersion(
                new UUID(0, 0),
                HEAT,
                ENGLISH,
                1,
                true,
                withTitle(earlier, "Our warm pack"),
                earlier,
                "",
                Instant.EPOCH,
                "",
                List.of());
        new GuideVersionRows(jdbc).insert(version, TestStaff.employ(jdbc, Role.OWNER));
        current.forget();
    }

    @Test
    void an_upgrade_leaves_the_clinics_words_and_shows_what_the_program_has_changed() {
        saveUnderAnEarlierRelease();
        assertThat(guide.text("heat", null).title()).isEqualTo("Our warm pack");
        GuidePage page = service.open(HEAT, ENGLISH);
        assertThat(page.builtInBefore())
                .isNotNull()
                .extracting(EntryDraft::title)
                .isEqualTo("Hot pack");
        assertThat(page.builtIn().title()).isEqualTo("Warm pack");
        assertThat(service.list(ENGLISH))
                .filteredOn(GuideListItem::upgraded)
                .extracting(GuideListItem::id)
                .containsExactly(HEAT);
    }

    @Test
    void the_new_words_are_taken_over_or_the_own_ones_left() {
        saveUnderAnEarlierRelease();
        service.keepOwn(HEAT, ENGLISH, 1);
        assertThat(service.open(HEAT, ENGLISH).builtInBefore()).isNull();
        assertThat(guide.text("heat", null).title()).isEqualTo("Our warm pack");
        service.takeBuiltIn(HEAT, ENGLISH, 2);
        assertThat(guide.text("heat", null).title()).isEqualTo("Warm pack");
    }

    @Test
    void a_review_counts_for_the_words_that_were_reviewed_and_for_no_others() {
        ReviewNote ana = new ReviewNote("Ana Ruiz, physiotherapist", LocalDate.of(2024, 5, 17));
        service.review(HEAT, SPANISH, 0, ana);
        assertThat(guide.in(SPANISH).review(HEAT)).isEqualTo(Review.REVIEWED);
        assertThat(service.open(HEAT, SPANISH).history().getFirst().reviews()).containsExactly(ana);
        save(HEAT, SPANISH, withTitle(words(HEAT, SPANISH), "Calor"));
        assertThat(guide.in(SPANISH).review(HEAT)).isEqualTo(Review.NOT_REVIEWED);
        assertThat(guide.in(SPANISH).review(CALF)).isEqualTo(Review.NOT_REVIEWED);
    }

    @Test
    void a_translation_is_out_of_date_once_the_English_words_have_changed() {
        service.review(HEAT, SPANISH, 0, new ReviewNote("Ana Ruiz", LocalDate.of(2024, 5, 17)));
        save(HEAT, ENGLISH, withTitle(words(HEAT, ENGLISH), "Our warm pack"));
        assertThat(guide.in(SPANISH).text("heat", null).review()).isEqualTo(Review.OUTDATED);
        save(HEAT, SPANISH, withTitle(words(HEAT, SPANISH), "Nuestra bolsa caliente"));
        assertThat(guide.in(SPANISH).text("heat", null).review()).isEqualTo(Review.NOT_REVIEWED);
    }

    @Test
    void a_review_of_tomorrow_or_by_nobody_is_refused() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> service.review(HEAT, SPANISH, 0, new ReviewNote(" ", LocalDate.MAX)))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::field)
                        .containsExactly("reviewedBy", "reviewedOn"));
    }

    @Test
    void a_language_is_edited_without_touching_the_others() {
        save(HEAT, SPANISH, withTitle(words(HEAT, SPANISH), "Calor"));
        assertThat(guide.in(SPANISH).text("heat", null).title()).isEqualTo("Calor");
        assertThat(guide.text("heat", null).title()).isEqualTo("Warm pack");
        assertThat(guide.in(Locale.GERMAN).text("heat", null).title()).isEqualTo("Wärmepackung");
    }

    @Test
    void all_may_read_and_only_owners_may_write() {
        EntryDraft draft = withTitle(words(HEAT, ENGLISH), "Warm it");
        for (Role role : List.of(Role.THERAPIST, Role.FRONT_DESK)) {
            assertThat(TestStaff.as(role, () -> service.list(ENGLISH))).hasSize(74);
            assertThat(TestStaff.as(role, () -> service.open(HEAT, ENGLISH)).own())
                    .isFalse();
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> TestStaff.as(role, () -> {
                        service.save(HEAT, ENGLISH, 0, draft, "");
                        return "saved";
                    }));
        }
    }

    @Test
    void a_change_is_audited_without_its_words() {
        save(HEAT, ENGLISH, withTitle(words(HEAT, ENGLISH), "A private title"));
        assertThat(jdbc.sql("select detail from audit_entry where subject_kind = 'guide_version'")
                        .query(String.class)
                        .list())
                .containsExactly("heat en, version 1");
    }

    @Test
    void an_entry_that_is_not_there_is_unknown() {
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> service.open(EntryId.of("snake_oil"), ENGLISH));
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> service.open(new EntryId("heat", "calf_straight"), ENGLISH));
    }
}
