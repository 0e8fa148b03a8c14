package org.tautband.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.tautband.database.DatabaseAccess.Login;

/** Plain SQL on an embedded server. */
final class EmbeddedSql {

    private EmbeddedSql() {}

    /** Changes something as the owner of the tables. */
    static void change(EmbeddedPostgres server, String sql) throws SQLException {
        try (Connection connection = connect(server, server.access().migration());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of the first row. */
    static String ask(EmbeddedPostgres server, Login login, String sql) throws SQLException {
        try (Connection connection = connect(server, login);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return String.valueOf(row.getString(1));
        }
    }

    private static Connection connect(EmbeddedPostgres server, Login login) throws SQLException {
        return DriverManager.getConnection(server.access().url(), login.username(), login.password());
    }
}
