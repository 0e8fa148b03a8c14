package org.tautband.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tautband.DatabaseTest;

/** What was noted in the old table becomes versions: each moment at which something changed is one. */
@DatabaseTest
class HealthNoteMigrationTests {

    private static final String BEFORE = """
            create schema earlier;
            set search_path = earlier, public;
            create table client (id uuid primary key);
            create table staff (id uuid primary key, name varchar(200));
            create table health_note (client_id uuid, kind text, note_key text, areas text, noted_at timestamptz,
                noted_by uuid, ended_at timestamptz, ended_by uuid);
            insert into client values ('00000000-0000-0000-0000-000000000001');
            insert into staff values ('00000000-0000-0000-0000-000000000009', 'Maria Okafor');
            insert into health_note values
                ('00000000-0000-0000-0000-000000000001', 'CONDITION', 'fever', '', '2026-01-01',
                    '00000000-0000-0000-0000-000000000009', '2026-02-01', '00000000-0000-0000-0000-000000000009'),
                ('00000000-0000-0000-0000-000000000001', 'CONDITION', 'fracture', 'HAND,ARM', '2026-01-01',
                    '00000000-0000-0000-0000-000000000009', null, null),
                ('00000000-0000-0000-0000-000000000001', 'RED_FLAG', 'leg_clot', '', '2026-01-02',
                    '00000000-0000-0000-0000-000000000009', '2026-01-05', '00000000-0000-0000-0000-000000000009');
            """;

    @Test
    void every_earlier_state_is_a_version_and_the_last_is_what_holds() throws Exception {
        try (Connection connection = TestDatabase.shared().connectAsSuperuser();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(BEFORE);
            statement.execute(migration());
            assertThat(rows(statement, """
                            select number || ' ' || recorded_name || ' ' || (content -> 'conditions')::text
                            from health_history order by number
                            """))
                    .containsExactly(
                            "1 Maria Okafor [{\"key\": \"fever\", \"areas\": []}, "
                                    + "{\"key\": \"fracture\", \"areas\": [\"HAND\", \"ARM\"]}]",
                            "2 Maria Okafor [{\"key\": \"fracture\", \"areas\": [\"HAND\", \"ARM\"]}]");
            assertThat(rows(statement, "select flags::text from red_flag_screen order by screened_at"))
                    .containsExactly("[\"leg_clot\"]", "[]");
            connection.rollback();
        }
    }

    private static List<String> rows(Statement statement, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }

    private static String migration() throws IOException {
        String file = "/db/migration/V0021__health_history.sql";
        try (InputStream in = Objects.requireNonNull(HealthNoteMigrationTests.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\"${applicationRole}\"", "public");
        }
    }
}
