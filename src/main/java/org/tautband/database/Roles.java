package org.tautband.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.tautband.database.DatabaseAccess.Login;

/** Questions and orders about database roles. */
final class Roles {

    private Roles() {}

    static boolean exists(Connection connection, String role) throws SQLException {
        return answer(connection, "select exists (select from pg_roles where rolname = ?)", role);
    }

    static boolean mayCreateRoles(Connection connection) throws SQLException {
        return answer(connection, "select rolsuper or rolcreaterole from pg_roles where rolname = current_user");
    }

    /** Whether {@code role} can do all that {@code owner} can. */
    static boolean hasPowerOf(Connection connection, String role, String owner) throws SQLException {
        return answer(
                connection,
                "select rolsuper or pg_has_role(rolname, ?, 'member') from pg_roles where rolname = ?",
                owner,
                role);
    }

    /** Creates a role that may sign in with its password, which the server keeps scrambled. */
    static void create(Connection connection, Login login) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("select format('create role %I login password %L', ?, ?)");
                Statement statement = connection.createStatement()) {
            query.setString(1, login.username());
            query.setString(2, login.password());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                statement.execute(row.getString(1));
            }
        }
    }

    static boolean answer(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setString(i + 1, values[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
