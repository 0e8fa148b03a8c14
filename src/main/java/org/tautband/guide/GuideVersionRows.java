package org.tautband.guide;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tautband.accounts.StaffMember;
import org.tautband.common.StaleVersionException;
import org.tautband.guide.GuideVersion.ReviewNote;
import tools.jackson.databind.json.JsonMapper;

/** The tables of what the clinic has written and reviewed; they only ever grow. */
@Component
class GuideVersionRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String COLUMNS = """
            select v.id, entry, language, number, own, words, built_in, note, saved_at, saved_name,
                array(select reviewed_by from guide_review r where version_id = v.id order by r.id desc) as reviewers,
                array(select reviewed_on from guide_review r where version_id = v.id order by r.id desc) as review_days
            from guide_version v
            """;

    private final JdbcClient jdbc;

    GuideVersionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Changes whenever anything was added. */
    String stamp() {
        return jdbc.sql("""
                        select (select count(*) from guide_version) || '/' || (select count(*) from guide_review)
                        """).query(String.class).single();
    }

    /** The latest version of each entry in each language that has one. */
    List<GuideVersion> latest() {
        return jdbc.sql(COLUMNS + """
                        where number = (select max(number) from guide_version w
                            where w.entry = v.entry and w.language = v.language)
                        """).query((row, number) -> version(row)).list();
    }

    /** All versions of an entry in a language, the latest first. */
    List<GuideVersion> of(EntryId entry, Locale language) {
        return jdbc.sql(COLUMNS + "where entry = :entry and language = :language order by number desc")
                .param("entry", entry.toString())
                .param("language", language.getLanguage())
                .query((row, number) -> version(row))
                .list();
    }

    /** @throws StaleVersionException when there is such a number already */
    UUID insert(GuideVersion version, StaffMember by) {
        try {
            return jdbc.sql("""
                            insert into guide_version
                                (entry, language, number, own, words, built_in, note, saved_at, saved_by, saved_name)
                            values (:entry, :language, :number, :own, cast(:words as jsonb), cast(:builtIn as jsonb),
                                :note, :at, :by, :name)
                            returning id
                            """)
                    .param("entry", version.entry().toString())
                    .param("language", version.language().getLanguage())
                    .param("number", version.number())
                    .param("own", version.own())
                    .param("words", JSON.writeValueAsString(version.words()))
                    .param("builtIn", JSON.writeValueAsString(version.builtIn()))
                    .param("note", version.note())
                    .param("at", version.savedAt().atOffset(ZoneOffset.UTC))
                    .param("by", by.id().value())
                    .param("name", by.name())
                    .query(UUID.class)
                    .single();
        } catch (DuplicateKeyException taken) {
            throw new StaleVersionException("guide entry");
        }
    }

    void addReview(UUID version, ReviewNote review, Instant at, StaffMember by) {
        jdbc.sql("""
                        insert into guide_review (version_id, reviewed_by, reviewed_on, noted_at, noted_by)
                        values (:version, :reviewer, :day, :at, :by)
                        """)
                .param("version", version)
                .param("reviewer", review.reviewedBy())
                .param("day", review.reviewedOn())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id().value())
                .update();
    }

    private static GuideVersion version(ResultSet row) throws SQLException {
        return new GuideVersion(
                row.getObject("id", UUID.class),
                EntryId.parse(row.getString("entry")).orElseThrow(),
                Locale.of(row.getString("language")),
                row.getInt("number"),
                row.getBoolean("own"),
                JSON.readValue(row.getString("words"), EntryDraft.class),
                JSON.readValue(row.getString("built_in"), EntryDraft.class),
                row.getString("note"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getString("saved_name"),
                reviews(row));
    }

    private static List<ReviewNote> reviews(ResultSet row) throws SQLException {
        String[] reviewers = (String[]) row.getArray("reviewers").getArray();
        java.sql.Date[] days = (java.sql.Date[]) row.getArray("review_days").getArray();
        List<ReviewNote> reviews = new ArrayList<>();
        for (int i = 0; i < reviewers.length; i++) {
            LocalDate day = days[i].toLocalDate();
            reviews.add(new ReviewNote(reviewers[i], day));
        }
        return List.copyOf(reviews);
    }
}
