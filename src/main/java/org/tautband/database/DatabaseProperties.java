package org.tautband.database;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.tautband.database.DatabaseAccess.Login;

/**
 * Where the records are. With a {@code url} an outside PostgreSQL is used and both passwords are needed; without one the
 * embedded PostgreSQL keeps them in {@code directory} and makes its own passwords.
 */
@ConfigurationProperties("tautband.database")
record DatabaseProperties(
        @DefaultValue("") String url,
        @DefaultValue("tautband_app") String username,
        @DefaultValue("") String password,
        @DefaultValue("tautband_owner") String migrationUsername,
        @DefaultValue("") String migrationPassword,
        @Nullable Path directory) {

    private static final Pattern ROLE_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,62}");

    boolean isOutside() {
        check();
        return !url.isBlank();
    }

    DatabaseAccess outsideAccess() {
        return new DatabaseAccess(url, new Login(username, password), new Login(migrationUsername, migrationPassword));
    }

    /** The embedded server's own directory, {@code ~/.tautband/postgres} unless another is set. */
    Path embeddedDirectory() {
        return directory != null ? directory : Path.of(System.getProperty("user.home"), ".tautband", "postgres");
    }

    @Override
    public String toString() {
        return url.isBlank() ? "embedded in " + embeddedDirectory() : url + " as " + username;
    }

    private void check() {
        if (url.isBlank()) {
            refuseWhen(
                    !password.isBlank() || !migrationPassword.isBlank(),
                    "A database password is set, but TAUTBAND_DATABASE_URL is not, so the records would go elsewhere.",
                    "Set TAUTBAND_DATABASE_URL, or unset the passwords to use the embedded PostgreSQL.");
            return;
        }
        refuseWhen(
                !url.startsWith("jdbc:postgresql:"),
                "TAUTBAND_DATABASE_URL does not start with jdbc:postgresql:",
                "Write it as jdbc:postgresql://host:5432/tautband");
        requireText(password, "TAUTBAND_DATABASE_PASSWORD", username);
        requireText(migrationPassword, "TAUTBAND_DATABASE_MIGRATION_PASSWORD", migrationUsername);
        requireRoleName(username, "TAUTBAND_DATABASE_USERNAME");
        requireRoleName(migrationUsername, "TAUTBAND_DATABASE_MIGRATION_USERNAME");
        refuseWhen(
                username.equalsIgnoreCase(migrationUsername),
                "The application and the migrations may not share the role " + username + ".",
                "Give TAUTBAND_DATABASE_USERNAME and TAUTBAND_DATABASE_MIGRATION_USERNAME two different roles:"
                        + " only then can the application not alter its own audit trail.");
    }

    private static void requireText(String value, String variable, String role) {
        refuseWhen(
                value.isBlank(),
                "TAUTBAND_DATABASE_URL is set, but " + variable + " is missing.",
                "Set " + variable + " to the password of the role " + role + ".");
    }

    private static void requireRoleName(String name, String variable) {
        refuseWhen(
                !ROLE_NAME.matcher(name).matches(),
                variable + " is not a role name that Tautband accepts.",
                "Use up to 63 of the characters a-z, A-Z, 0-9, _ and -, beginning with a letter or _.");
    }

    private static void refuseWhen(boolean wrong, String description, String action) {
        if (wrong) {
            throw new DatabaseStartFailure(description, action);
        }
    }
}
