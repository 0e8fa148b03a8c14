package org.tautband.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.tautband.database.DatabaseAccess.Login;

/** The role that runs the application: there before the migrations grant it anything, and with no power beyond that. */
final class ApplicationRole {

    private static final int OLDEST_SERVER = 18;
    private static final String MAY_ADD_TO_THE_TRAIL_ONLY = """
            select has_table_privilege('audit_entry', 'insert')
                and not has_table_privilege('audit_entry', 'update, delete, truncate')
            """;

    private final DatabaseAccess access;

    ApplicationRole(DatabaseAccess access) {
        this.access = access;
    }

    /**
     * Creates the role where it is missing and the migrating role may do so.
     *
     * @throws DatabaseStartFailure when the server does not answer or is too old, or the role cannot be had or could
     *     alter what the application must not
     */
    void prepare() {
        as(access.migration(), "TAUTBAND_DATABASE_MIGRATION_", connection -> {
            requireVersion(connection);
            if (!Roles.exists(connection, access.application().username())) {
                create(connection);
            }
            requireNoPower(connection);
        });
    }

    /** @throws DatabaseStartFailure when the migrated database refuses the role, or gave its rights to another one */
    void requireRights() {
        as(access.application(), "TAUTBAND_DATABASE_", connection -> {
            if (!Roles.answer(connection, MAY_ADD_TO_THE_TRAIL_ONLY)) {
                throw new DatabaseStartFailure(
                        "The role " + access.application() + " does not have the rights that the application needs"
                                + " in this database.",
                        "Set TAUTBAND_DATABASE_USERNAME to the role that was used when this database was first started.");
            }
        });
    }

    private interface Work {
        void run(Connection connection) throws SQLException;
    }

    private void as(Login login, String variables, Work work) {
        try (Connection connection = DriverManager.getConnection(access.url(), login.username(), login.password())) {
            work.run(connection);
        } catch (SQLException e) {
            throw new DatabaseStartFailure(
                    "PostgreSQL at " + access.url() + " refuses the role " + login + ": " + e.getMessage(),
                    "Start that server, or correct TAUTBAND_DATABASE_URL, " + variables + "USERNAME and " + variables
                            + "PASSWORD.",
                    e);
        }
    }

    private void requireVersion(Connection connection) throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST_SERVER) {
            throw new DatabaseStartFailure(
                    "PostgreSQL at " + access.url() + " has version " + version + ".",
                    "Use PostgreSQL " + OLDEST_SERVER + " or newer.");
        }
    }

    private void create(Connection connection) throws SQLException {
        if (!Roles.mayCreateRoles(connection)) {
            throw new DatabaseStartFailure(
                    "The role " + access.application() + " does not exist and " + access.migration()
                            + " may not create it.",
                    "Have a superuser of that server run: create role \"" + access.application()
                            + "\" login password '…'");
        }
        Roles.create(connection, access.application());
    }

    private void requireNoPower(Connection connection) throws SQLException {
        if (Roles.hasPowerOf(
                connection, access.application().username(), access.migration().username())) {
            throw new DatabaseStartFailure(
                    "The role " + access.application() + " is a superuser or a member of " + access.migration()
                            + ", so the application could alter its own audit trail.",
                    "Use a plain role for TAUTBAND_DATABASE_USERNAME.");
        }
    }
}
