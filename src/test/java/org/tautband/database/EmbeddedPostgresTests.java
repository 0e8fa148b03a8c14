package org.tautband.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tautband.database.DatabaseAccess.Login;

/** The embedded server, and what becomes of its records when things go wrong. */
class EmbeddedPostgresTests {

    /** Outside the temporary directories, so that the programs are unpacked once. */
    private static final Path BINARIES = TestDatabase.home().binaries();

    @TempDir
    Path directory;

    @Test
    void writes_through_to_the_disk_whatever_its_configuration_files_say() throws Exception {
        start().close();
        Files.writeString(home().data().resolve("postgresql.auto.conf"), "fsync = off\nsynchronous_commit = off\n");
        try (EmbeddedPostgres server = start()) {
            for (String setting : List.of("fsync", "full_page_writes", "synchronous_commit")) {
                assertThat(ask(server, server.superuser(), "show " + setting))
                        .as(setting)
                        .isEqualTo("on");
            }
        }
    }

    @Test
    void lets_nobody_in_without_a_password() throws Exception {
        try (EmbeddedPostgres server = start()) {
            assertThat(ask(server, server.superuser(), "show password_encryption"))
                    .isEqualTo("scram-sha-256");
            assertThat(ask(
                            server,
                            server.superuser(),
                            "select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
                    .isEqualTo("scram-sha-256");
            assertThatThrownBy(() -> ask(server, new Login("postgres", "guess"), "select 1"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void listens_on_the_loopback_address_only() throws Exception {
        try (EmbeddedPostgres server = start()) {
            assertThat(ask(server, server.superuser(), "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(server, server.superuser(), "show unix_socket_directories"))
                    .isEmpty();
            Optional<Inet4Address> other = addressOfThisMachine();
            other.ifPresent(address -> assertThatThrownBy(() -> {
                        try (Socket socket = new Socket()) {
                            socket.connect(new InetSocketAddress(address, server.port()), 2_000);
                        }
                    })
                    .isInstanceOf(IOException.class));
        }
    }

    @Test
    void keeps_its_passwords_in_a_file_for_its_owner_only() throws Exception {
        try (EmbeddedPostgres server = start()) {
            assertThat(Files.readString(home().passwords()))
                    .contains(server.access().application().password());
            assertThat(modeOf(home().passwords())).isEqualTo("rw-------");
            assertThat(modeOf(home().path())).isEqualTo("rwx------");
            assertThat(modeOf(home().data())).isEqualTo("rwx------");
        }
    }

    @Test
    void has_its_rows_after_a_stop_and_a_start() throws Exception {
        try (EmbeddedPostgres server = start()) {
            change(server, "create table visit (note text)");
            change(server, "insert into visit values ('upper trapezius')");
        }
        try (EmbeddedPostgres server = start()) {
            assertThat(ask(server, server.access().migration(), "select note from visit"))
                    .isEqualTo("upper trapezius");
        }
    }

    @Test
    void refuses_a_directory_in_use() {
        try (EmbeddedPostgres server = start()) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(DatabaseStartFailure.class)
                    .hasMessageContaining(directory.toString())
                    .hasMessageContaining("is in use by another Tautband");
            assertThat(server.port()).isPositive();
        }
    }

    @Test
    void has_every_committed_row_after_its_process_was_killed() throws Exception {
        Process clinic = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledClinic.class.getName(),
                        home().toString(),
                        BINARIES.toString())
                .redirectErrorStream(true)
                .start();
        awaitRow(clinic);
        long leftOver = Long.parseLong(
                Files.readAllLines(home().data().resolve("postmaster.pid")).getFirst());
        assertThatThrownBy(this::start).hasMessageContaining("process " + clinic.pid());

        clinic.destroyForcibly().waitFor();

        assertThat(programOf(leftOver))
                .hasValueSatisfying(program -> assertThat(program).endsWith("postgres"));
        try (EmbeddedPostgres server = start()) {
            assertThat(programOf(leftOver)).isEmpty();
            assertThat(ask(server, server.access().migration(), "select note from visit"))
                    .isEqualTo("upper trapezius");
        }
    }

    @Test
    void starts_after_a_first_start_that_was_cut_short() throws Exception {
        Path draft = Files.createDirectory(home().path().resolve("data.draft-cut-short"));
        Path password = draft.resolveSibling("data.draft-password");
        Files.writeString(draft.resolve("PG_VERSION"), "18");
        Files.writeString(password, "secret");
        try (EmbeddedPostgres server = start()) {
            assertThat(ask(server, server.superuser(), "select 1")).isEqualTo("1");
        }
        assertThat(draft).doesNotExist();
        assertThat(password).doesNotExist();
    }

    @Test
    void leaves_another_program_alone_that_bears_the_number_of_a_server_long_gone() throws Exception {
        start().close();
        Process other = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(
                    home().data().resolve("postmaster.pid"), other.pid() + "\n" + home().data() + "\n0\n5432\n\n\n");
            try (EmbeddedPostgres server = start()) {
                assertThat(ask(server, server.superuser(), "select 1")).isEqualTo("1");
            }
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroy();
        }
    }

    @Test
    void starts_beside_a_pid_file_that_a_crash_left_empty() throws Exception {
        start().close();
        Files.writeString(home().data().resolve("postmaster.pid"), "");
        try (EmbeddedPostgres server = start()) {
            assertThat(ask(server, server.superuser(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void says_which_file_is_missing_when_the_passwords_are_lost() throws Exception {
        start().close();
        Files.delete(home().passwords());
        assertThatThrownBy(this::start)
                .isInstanceOf(DatabaseStartFailure.class)
                .hasMessageContaining("passwords.properties");
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(home(), BINARIES);
    }

    private PostgresHome home() {
        return PostgresHome.at(directory.resolve("postgres"));
    }

    private static void awaitRow(Process clinic) throws Exception {
        StringBuilder output = new StringBuilder();
        try (BufferedReader lines = clinic.inputReader()) {
            String line = lines.readLine();
            while (line != null && !line.equals(KilledClinic.STORED)) {
                output.append(line).append('\n');
                line = lines.readLine();
            }
            assertThat(line).as(output.toString()).isNotNull();
        }
        assertThat(clinic.waitFor(Duration.ZERO)).isFalse();
    }

    /** What runs under the number; nothing does once it has ended, even if its parent has not noticed yet. */
    private static Optional<String> programOf(long pid) {
        return ProcessHandle.of(pid).flatMap(process -> process.info().command());
    }

    private static Optional<Inet4Address> addressOfThisMachine() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .map(Inet4Address.class::cast)
                .findFirst();
    }

    private static String modeOf(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void change(EmbeddedPostgres server, String sql) throws SQLException {
        try (Connection connection = connect(server, server.access().migration());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedPostgres server, Login login, String sql) throws SQLException {
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
