package org.tautband.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The role that runs the application: there before the migrations grant it anything, and with no power beyond that. */
final class ApplicationRole {

    private static final int OLDEST_SERVER = 18;

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
        try (Connection connection = DriverManager.getConnection(
                access.url(), access.migration().username(), access.migration().password())) {
            requireVersion(connection);
            if (!exists(connection)) {
                create(connection);
            }
            requireNoPower(connection);
        } catch (SQLException e) {
            throw new DatabaseStartFailure(
                    "PostgreSQL at " + access.url() + " refuses the migrating role " + access.migration() + ": "
                            + e.getMessage(),
                    "Start that server, or correct TAUTBAND_DATABASE_URL, TAUTBAND_DATABASE_MIGRATION_USERNAME"
                            + " and TAUTBAND_DATABASE_MIGRATION_PASSWORD.",
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

    private boolean exists(Connection connection) throws SQLException {
        return Roles.exists(connection, access.application().username());
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
