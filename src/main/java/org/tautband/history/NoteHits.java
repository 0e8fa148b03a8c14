package org.tautband.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Marks the words that were looked for in the texts of visits that were found. */
@Component
class NoteHits {

    /** The languages in which notes are read. */
    private static final List<String> LANGUAGES = List.of("simple", "english", "spanish", "french", "german");

    private static final String OPTIONS =
            "'HighlightAll=true, StartSel=\"%s\", StopSel=\"%s\"'".formatted(MarkedText.START, MarkedText.END);

    private static final String TEXTS = """
            select id as owner, 1 as place, 'SUBJECTIVE' as part, subjective as note
                from treatment_session where id in (:visits)
            union all select id, 2, 'OBJECTIVE', objective from treatment_session where id in (:visits)
            union all select id, 3, 'ASSESSMENT', assessment from treatment_session where id in (:visits)
            union all select id, 4, 'PLAN', plan from treatment_session where id in (:visits)
            union all select session_id, 10 + position, 'FINDING', note || ' ' || referral
                from finding where session_id in (:visits) and search is not null
            union all select session_id, 1000 + position, 'FASCIA', note || ' ' || texture
                from fascia_finding where session_id in (:visits) and search is not null
            """;

    private final JdbcClient jdbc;

    NoteHits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The parts of each visit that hold such words, in the order of the note. */
    Map<UUID, List<NoteHit>> in(List<UUID> visits, NoteWords words) {
        Map<UUID, List<NoteHit>> found = new HashMap<>();
        if (visits.isEmpty()) {
            return found;
        }
        RowCallbackHandler collect = row -> {
            MarkedText text = marked(row, "note");
            if (text.hasMarks()) {
                found.computeIfAbsent(row.getObject("owner", UUID.class), visit -> new ArrayList<>())
                        .add(new NoteHit(NoteHit.Part.valueOf(row.getString("part")), text));
            }
        };
        jdbc.sql("select owner, part, %s from (%s) texts where note <> '' order by owner, place"
                        .formatted(marking("note"), TEXTS))
                .params(words.values())
                .param("visits", visits)
                .query(collect);
        return found;
    }

    /** Columns of a statement that give {@link #marked} what it needs. */
    static String marking(String column) {
        String clean = "translate(%s, '%s%s', '')".formatted(column, MarkedText.START, MarkedText.END);
        StringBuilder columns = new StringBuilder(clean).append(" as ").append(column);
        for (String language : LANGUAGES) {
            columns.append(", ts_headline('public.note_%s'::regconfig, %s, %s, %s) as %s_%s"
                    .formatted(language, clean, NoteWords.QUERY, OPTIONS, column, language));
        }
        return columns.toString();
    }

    static MarkedText marked(ResultSet row, String column) throws SQLException {
        List<String> markings = new ArrayList<>();
        for (String language : LANGUAGES) {
            markings.add(row.getString(column + "_" + language));
        }
        return MarkedText.of(row.getString(column), markings);
    }
}
