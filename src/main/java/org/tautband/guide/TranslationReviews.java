package org.tautband.guide;

import static java.util.Comparator.comparing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.accounts.CurrentStaff;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;
import org.tautband.common.InputCheck;
import org.tautband.common.InvalidInputException;
import org.tautband.common.UnknownIdException;
import org.tautband.guide.GuideVersion.ReviewNote;

/**
 * Who has compared which part of a translation with the English. A review holds for the words that were read: when an
 * upgrade changes the original or the translation, it is out of date.
 */
@Service
public class TranslationReviews {

    private final List<PartWords> parts;
    private final TranslationReviewRows rows;
    private final CurrentStaff staff;
    private final AuditLog audit;
    private final Clock clock;

    TranslationReviews(
            List<PartWords> parts, TranslationReviewRows rows, CurrentStaff staff, AuditLog audit, Clock clock) {
        this.parts = parts.stream().sorted(comparing(PartWords::part)).toList();
        this.rows = rows;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every part of a language; the original has none to review. */
    @PreAuthorize(Access.CLIENTS)
    @Transactional(readOnly = true)
    public List<PartReview> of(Locale language) {
        return isOriginal(language)
                ? List.of()
                : parts.stream().map(part -> review(part, language)).toList();
    }

    /**
     * Notes that somebody has compared all words of a part with the English ones and found them right.
     *
     * @throws InvalidInputException for {@code reviewedBy} and {@code reviewedOn}
     * @throws UnknownIdException when the language has no such part
     */
    @PreAuthorize(Access.OWNER)
    @Transactional
    public void review(TranslationPart part, Locale language, ReviewNote review) {
        InputCheck check = new InputCheck();
        String by = check.required("reviewedBy", review.reviewedBy(), ReviewNote.REVIEWED_BY_MAX);
        check.require(!review.reviewedOn().isAfter(LocalDate.now(clock)), "reviewedOn", "guide.error.future");
        check.done();
        PartWords words = parts.stream()
                .filter(known -> known.part() == part && Guide.LANGUAGES.contains(language) && !isOriginal(language))
                .findFirst()
                .orElseThrow(() -> new UnknownIdException("translation part"));
        UUID id = rows.insert(
                part,
                language,
                fingerprint(words, language),
                new ReviewNote(by, review.reviewedOn()),
                clock.instant(),
                staff.get());
        AuditSubject subject = AuditSubject.of("translation_review", id, null);
        audit.record(AuditAction.CHANGED, subject.with(part + " " + language.getLanguage() + ", reviewed"));
    }

    private PartReview review(PartWords words, Locale language) {
        return rows.latest(words.part(), language)
                .map(found -> new PartReview(
                        words.part(),
                        Objects.equals(found.fingerprint(), fingerprint(words, language))
                                ? Review.REVIEWED
                                : Review.OUTDATED,
                        found.review()))
                .orElseGet(() -> new PartReview(words.part(), Review.NOT_REVIEWED, null));
    }

    private static boolean isOriginal(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** Of the original and the translation, in hexadecimal SHA-256. */
    private static String fingerprint(PartWords words, Locale language) {
        String text = String.join("\n", words.in(Locale.ENGLISH)) + "\n\n" + String.join("\n", words.in(language));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
