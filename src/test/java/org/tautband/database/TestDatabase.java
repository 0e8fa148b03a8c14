package org.tautband.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tautband.database.DatabaseAccess.Login;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The PostgreSQL that all tests of this process share: in a container where an engine answers, else the embedded one.
 * The environment variable {@code TAUTBAND_TEST_DATABASE} decides otherwise: {@code auto} (the default),
 * {@code containers} or {@code embedded}.
 */
public final class TestDatabase {

    private static final PostgresPasswords CONTAINER_PASSWORDS = new PostgresPasswords(
            new Login("postgres", "superuser-of-tests"),
            new Login("tautband_owner", "owner-of-tests"),
            new Login("tautband_app", "app-of-tests"));

    private static final TestDatabase SHARED = start();

    private final DatabaseAccess access;
    private final Login superuser;

    private TestDatabase(DatabaseAccess access, Login superuser, Runnable stop) {
        this.access = access;
        this.superuser = superuser;
        Runtime.getRuntime().addShutdownHook(new Thread(stop, "stop-test-database"));
    }

    public static TestDatabase shared() {
        return SHARED;
    }

    /** The application's settings for this database, by property name. */
    public Map<String, String> settings() {
        return Map.of(
                "tautband.database.url", access.url(),
                "tautband.database.username", access.application().username(),
                "tautband.database.password", access.application().password(),
                "tautband.database.migration-username", access.migration().username(),
                "tautband.database.migration-password", access.migration().password());
    }

    /** The same settings as environment variables, for an application in a process of its own. */
    public Map<String, String> environment() {
        return settings().entrySet().stream()
                .collect(Collectors.toMap(
                        setting -> setting.getKey().toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"),
                        Map.Entry::getValue));
    }

    /** A connection as the role that runs the application. */
    public Connection connectAsApplication() throws SQLException {
        return connect(access.application());
    }

    /** A connection as the role that migrates and owns the tables. */
    public Connection connectAsOwner() throws SQLException {
        return connect(access.migration());
    }

    Connection connectAsSuperuser() throws SQLException {
        return connect(superuser);
    }

    DatabaseAccess access() {
        return access;
    }

    Login superuser() {
        return superuser;
    }

    private Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(access.url(), login.username(), login.password());
    }

    private static TestDatabase start() {
        String wanted = System.getenv().getOrDefault("TAUTBAND_TEST_DATABASE", "auto");
        return switch (wanted.toLowerCase(Locale.ROOT)) {
            case "embedded" -> embedded();
            case "containers" -> inContainer();
            case "auto" -> DockerClientFactory.instance().isDockerAvailable() ? inContainerIfPossible() : embedded();
            default -> throw new IllegalStateException("TAUTBAND_TEST_DATABASE is auto, containers or embedded");
        };
    }

    /** An engine that answers may still lack the image and be unable to fetch it. */
    private static TestDatabase inContainerIfPossible() {
        try {
            return inContainer();
        } catch (RuntimeException e) {
            System.out.println("The container engine answers but starts no PostgreSQL: " + e.getMessage());
            return embedded();
        }
    }

    private static TestDatabase inContainer() {
        Login superuser = CONTAINER_PASSWORDS.superuser();
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:18")
                .withDatabaseName("postgres")
                .withUsername(superuser.username())
                .withPassword(superuser.password());
        container.start();
        String version = new ClinicDatabase(container.getJdbcUrl(), CONTAINER_PASSWORDS).createIfAbsent();
        System.out.println("Tests run on PostgreSQL " + version + " in a container");
        String url = "jdbc:postgresql://" + container.getHost() + ":" + container.getFirstMappedPort() + "/"
                + ClinicDatabase.NAME;
        DatabaseAccess access =
                new DatabaseAccess(url, CONTAINER_PASSWORDS.application(), CONTAINER_PASSWORDS.migration());
        return new TestDatabase(access, superuser, container::stop);
    }

    /** The directory outlives this process, so that the next one need not fill it again; the database does not. */
    private static TestDatabase embedded() {
        EmbeddedPostgres server = EmbeddedPostgres.start(home().path());
        String maintenanceUrl = "jdbc:postgresql://127.0.0.1:" + server.port() + "/postgres";
        Login superuser = server.superuser();
        try (Connection connection =
                        DriverManager.getConnection(maintenanceUrl, superuser.username(), superuser.password());
                Statement statement = connection.createStatement()) {
            statement.execute("drop database " + ClinicDatabase.NAME + " with (force)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        String version = new ClinicDatabase(maintenanceUrl, PostgresPasswords.of(home())).createIfAbsent();
        System.out.println("Tests run on PostgreSQL " + version + " embedded");
        return new TestDatabase(server.access(), superuser, server::close);
    }

    static PostgresHome home() {
        return PostgresHome.at(Path.of("target", "test-postgres"));
    }
}
