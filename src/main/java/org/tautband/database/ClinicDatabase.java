package org.tautband.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.tautband.database.DatabaseAccess.Login;

/** The clinic's database and its two roles, made where they are missing by the superuser of a new server. */
final class ClinicDatabase {

    static final String NAME = "tautband";

    /**
     * The collation is PostgreSQL's own by code point: unlike those of the operating system or of ICU it never changes
     * under an index when the machine is updated.
     */
    private static final String TEXT =
            " template template0 encoding UTF8 locale 'C' locale_provider builtin builtin_locale 'C.UTF-8'";

    private final String maintenanceUrl;
    private final PostgresPasswords passwords;

    /** @param maintenanceUrl the JDBC address of the server's database {@code postgres} */
    ClinicDatabase(String maintenanceUrl, PostgresPasswords passwords) {
        this.maintenanceUrl = maintenanceUrl;
        this.passwords = passwords;
    }

    /** Can be repeated after an interrupted try; returns the server's version. */
    String createIfAbsent() {
        Login superuser = passwords.superuser();
        try (Connection connection =
                        DriverManager.getConnection(maintenanceUrl, superuser.username(), superuser.password());
                Statement statement = connection.createStatement()) {
            createRole(connection, passwords.migration());
            createRole(connection, passwords.application());
            if (!Roles.answer(connection, "select exists (select from pg_database where datname = ?)", NAME)) {
                statement.execute("create database " + NAME + " owner "
                        + passwords.migration().username() + TEXT);
            }
            statement.execute("revoke all on database " + NAME + " from public");
            statement.execute("grant connect on database " + NAME + " to "
                    + passwords.application().username());
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new DatabaseStartFailure(
                    "The embedded PostgreSQL refuses to make its database: " + e.getMessage(),
                    "If the file with its passwords was exchanged, put the right one back.",
                    e);
        }
    }

    private static void createRole(Connection connection, Login login) throws SQLException {
        if (!Roles.exists(connection, login.username())) {
            Roles.create(connection, login);
        }
    }
}
