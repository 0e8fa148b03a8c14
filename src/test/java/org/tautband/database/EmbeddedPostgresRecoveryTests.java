package org.tautband.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.tautband.database.EmbeddedSql.ask;
import static org.tautband.database.EmbeddedSql.change;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the embedded server's records when things go wrong. */
class EmbeddedPostgresRecoveryTests {

    /** Outside the temporary directories, so that the programs are unpacked once. */
    private static final Path BINARIES = TestDatabase.home().binaries();

    @TempDir
    Path directory;

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
    void is_started_again_where_it_was_when_it_dies() throws Exception {
        try (EmbeddedPostgres server = start()) {
            change(server, "create table visit (note text)");
            change(server, "insert into visit values ('upper trapezius')");
            Path pidFile = home().data().resolve("postmaster.pid");
            long died = Long.parseLong(Files.readAllLines(pidFile).getFirst());
            ProcessHandle.of(died).orElseThrow().destroyForcibly();
            await().atMost(Duration.ofMinutes(1)).ignoreExceptions().untilAsserted(() -> {
                assertThat(Files.readAllLines(pidFile).getFirst()).isNotEqualTo(String.valueOf(died));
                assertThat(ask(server, server.access().migration(), "select note from visit"))
                        .isEqualTo("upper trapezius");
            });
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
}
