package org.tautband.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.accounts.TestStaff;
import org.tautband.common.InvalidInputException;
import org.tautband.common.UnknownIdException;
import org.tautband.guide.GuideVersion.ReviewNote;

/** UC-15: who has compared the parts of a translation that are no entries, and how long that holds. */
@DatabaseTest
@SignedInAs(Role.OWNER)
class TranslationReviewsTests {

    private static final Locale SPANISH = Locale.of("es");
    private static final ReviewNote ANA = new ReviewNote("Ana Ruiz, translator", LocalDate.of(2026, 5, 2));

    @Autowired
    private TranslationReviews reviews;

    @Autowired
    private List<PartWords> words;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void employ() {
        TestStaff.employ(jdbc, Role.OWNER);
    }

    private PartReview review(TranslationPart part, Locale language) {
        return reviews.of(language).stream()
                .filter(found -> found.part() == part)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothing_is_reviewed_until_somebody_says_so_and_the_original_needs_no_review() {
        assertThat(reviews.of(Locale.GERMAN)).extracting(PartReview::part).containsExactly(TranslationPart.values());
        assertThat(reviews.of(Locale.GERMAN)).extracting(PartReview::review).containsOnly(Review.NOT_REVIEWED);
        assertThat(reviews.of(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void a_review_names_who_and_when_and_counts_for_this_part_in_this_language_alone() {
        reviews.review(TranslationPart.MUSCLES, SPANISH, ANA);
        assertThat(review(TranslationPart.MUSCLES, SPANISH))
                .isEqualTo(new PartReview(TranslationPart.MUSCLES, Review.REVIEWED, ANA));
        assertThat(review(TranslationPart.SHEET, SPANISH).review()).isEqualTo(Review.NOT_REVIEWED);
        assertThat(review(TranslationPart.MUSCLES, Locale.GERMAN).review()).isEqualTo(Review.NOT_REVIEWED);
        assertThat(jdbc.sql("select detail from audit_entry where subject_kind = 'translation_review'")
                        .query(String.class)
                        .list())
                .containsExactly("MUSCLES es, reviewed");
    }

    @Test
    void a_review_of_other_words_than_those_that_stand_now_is_out_of_date() {
        jdbc.sql("""
                        insert into translation_review
                            (part, language, fingerprint, reviewed_by, reviewed_on, noted_at, noted_by)
                        values ('SAFETY', 'es', repeat('0', 64), 'Ana Ruiz, translator', '2026-05-02', now(), uuidv7())
                        """).update();
        assertThat(review(TranslationPart.SAFETY, SPANISH))
                .isEqualTo(new PartReview(TranslationPart.SAFETY, Review.OUTDATED, ANA));
        reviews.review(TranslationPart.SAFETY, SPANISH, ANA);
        assertThat(review(TranslationPart.SAFETY, SPANISH).review()).isEqualTo(Review.REVIEWED);
    }

    @Test
    void it_is_refused_without_a_name_for_a_day_to_come_and_for_what_is_no_translation() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() ->
                        reviews.review(TranslationPart.SHEET, SPANISH, new ReviewNote(" ", LocalDate.of(2199, 1, 1))))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(InvalidInputException.Violation::field)
                        .containsExactly("reviewedBy", "reviewedOn"));
        for (Locale none : List.of(Locale.ENGLISH, Locale.of("tlh"))) {
            assertThatExceptionOfType(UnknownIdException.class)
                    .isThrownBy(() -> reviews.review(TranslationPart.SHEET, none, ANA));
        }
    }

    @Test
    void all_may_read_it_only_owners_note_it_and_nobody_changes_it() {
        reviews.review(TranslationPart.SHEET, SPANISH, ANA);
        for (Role role : List.of(Role.THERAPIST, Role.FRONT_DESK)) {
            assertThat(TestStaff.as(role, () -> reviews.of(SPANISH))).hasSize(TranslationPart.values().length);
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> TestStaff.as(role, () -> {
                        reviews.review(TranslationPart.SHEET, SPANISH, ANA);
                        return "";
                    }));
        }
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("update translation_review set language = 'de'")
                        .update());
    }

    @ParameterizedTest
    @EnumSource(TranslationPart.class)
    void no_language_lacks_a_word_of_a_part(TranslationPart part) {
        PartWords ofPart =
                words.stream().filter(known -> known.part() == part).findFirst().orElseThrow();
        int english = ofPart.in(Locale.ENGLISH).size();
        assertThat(english).isPositive();
        for (Locale language : Guide.LANGUAGES) {
            assertThat(ofPart.in(language)).hasSize(english).doesNotContain("").doesNotContainNull();
        }
    }
}
