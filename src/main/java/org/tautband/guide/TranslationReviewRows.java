package org.tautband.guide;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tautband.accounts.StaffMember;
import org.tautband.guide.GuideVersion.ReviewNote;

/** The table of reviewed translations; it only ever grows. */
@Component
class TranslationReviewRows {

    /** @param fingerprint of the words that were read */
    record Found(String fingerprint, ReviewNote review) {}

    private final JdbcClient jdbc;

    TranslationReviewRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Found> latest(TranslationPart part, Locale language) {
        return jdbc.sql("""
                        select fingerprint, reviewed_by, reviewed_on from translation_review
                        where part = :part and language = :language order by id desc limit 1
                        """)
                .param("part", part.name())
                .param("language", language.getLanguage())
                .query((row, number) -> new Found(
                        row.getString("fingerprint"),
                        new ReviewNote(row.getString("reviewed_by"), row.getObject("reviewed_on", LocalDate.class))))
                .optional();
    }

    UUID insert(
            TranslationPart part, Locale language, String fingerprint, ReviewNote review, Instant at, StaffMember by) {
        return jdbc.sql("""
                        insert into translation_review
                            (part, language, fingerprint, reviewed_by, reviewed_on, noted_at, noted_by)
                        values (:part, :language, :fingerprint, :reviewer, :day, :at, :by)
                        returning id
                        """)
                .param("part", part.name())
                .param("language", language.getLanguage())
                .param("fingerprint", fingerprint)
                .param("reviewer", review.reviewedBy())
                .param("day", review.reviewedOn())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id().value())
                .query(UUID.class)
                .single();
    }
}
