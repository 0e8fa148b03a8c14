package org.tautband.clients;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds clients by words of their name, phone, e-mail or date of birth, in any order. Every word must occur, accents
 * and case aside; when nobody has them all, the most similar names are offered, so that a typo still finds its client.
 */
@Component
class ClientSearch {

    private static final String COLUMNS =
            "select id, first_name, last_name, date_of_birth, phone, email, archived_at is not null as archived from client ";
    private static final double SIMILAR_ENOUGH = 0.35;

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final JdbcClient jdbc;

    ClientSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ClientListItem> find(ClientFilter filter, int offset, int limit) {
        Condition words = words(filter);
        List<ClientListItem> exact = jdbc.sql(
                        COLUMNS + words.sql + " order by sort_name, id limit :limit offset :offset")
                .params(words.values)
                .param("limit", limit)
                .param("offset", offset)
                .query(ClientSearch::item)
                .list();
        return exact.isEmpty() && offset == 0 && !filter.text().isBlank() ? similar(filter, limit) : exact;
    }

    /** The operator alone holds the border, see {@link #widenSimilarity}: a second comparison would cost as much again. */
    private List<ClientListItem> similar(ClientFilter filter, int limit) {
        return jdbc.sql(COLUMNS + """
                        where search_text %%> searchable(:text) and %s
                        order by word_similarity(searchable(:text), search_text) desc, sort_name, id limit :limit
                        """.formatted(archivedCondition(filter)))
                .param("text", filter.text())
                .param("limit", limit)
                .query(ClientSearch::item)
                .list();
    }

    /** Lets the similarity index answer down to {@link #SIMILAR_ENOUGH}, for this transaction. */
    void widenSimilarity() {
        jdbc.sql("select set_config('pg_trgm.word_similarity_threshold', :enough, true)")
                .param("enough", String.valueOf(SIMILAR_ENOUGH))
                .query(String.class)
                .single();
    }

    /** Clients who may be the same person: the same birthday and a similar name, or the same phone or e-mail. */
    List<ClientListItem> likelyDuplicates(ClientDraft draft, int limit) {
        String digits = draft.phone().replaceAll("\\D", "");
        return jdbc.sql(COLUMNS + """
                        where (similarity(searchable(:name), sort_name) > 0.75
                               and (date_of_birth = :born or date_of_birth is null or cast(:born as date) is null))
                           or (date_of_birth = :born and similarity(searchable(:name), sort_name) > 0.4)
                           or (:email <> '' and search_text like '%' || :email || '%' and lower(email) = :email)
                           or (length(:digits) >= 6 and search_text like '%' || :digits || '%'
                               and similarity(searchable(:name), sort_name) > 0.3)
                        order by sort_name, id limit :limit
                        """)
                .param("name", draft.lastName() + " " + draft.firstName())
                .param("born", draft.dateOfBirth(), Types.DATE)
                .param("email", draft.email().toLowerCase(Locale.ROOT))
                .param("digits", digits)
                .param("limit", limit)
                .query(ClientSearch::item)
                .list();
    }

    private record Condition(String sql, Map<String, Object> values) {}

    private static Condition words(ClientFilter filter) {
        StringBuilder sql = new StringBuilder("where ").append(archivedCondition(filter));
        Map<String, Object> values = new LinkedHashMap<>();
        for (String word : WHITE_SPACE.split(filter.text().strip(), -1)) {
            if (!word.isEmpty()) {
                String name = "word" + values.size();
                sql.append(" and (search_text like '%' || searchable(:")
                        .append(name)
                        .append(") || '%'");
                values.put(name, word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"));
                for (LocalDate date : TypedDate.readings(word)) {
                    String dateName = "word" + values.size();
                    sql.append(" or date_of_birth = :").append(dateName);
                    values.put(dateName, date);
                }
                sql.append(')');
            }
        }
        return new Condition(sql.toString(), values);
    }

    private static String archivedCondition(ClientFilter filter) {
        return filter.archived() ? "archived_at is not null" : "archived_at is null";
    }

    private static ClientListItem item(ResultSet row, int number) throws SQLException {
        return new ClientListItem(
                new ClientId(row.getObject("id", UUID.class)),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getObject("date_of_birth", LocalDate.class),
                row.getString("phone"),
                row.getString("email"),
                row.getBoolean("archived"));
    }
}
