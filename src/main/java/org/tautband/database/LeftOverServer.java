package org.tautband.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The server that runs on a data directory, whoever started it: this process, or an earlier one that was killed and could
 * not stop it. Only the holder of the directory's lock may touch it.
 */
final class LeftOverServer {

    private static final long NONE = 0;

    private final PostgresHome home;
    private final PostgresPrograms programs;

    LeftOverServer(PostgresHome home, PostgresPrograms programs) {
        this.home = home;
        this.programs = programs;
    }

    /** Stops the server with its data written out, or else at once, leaving the rest to its own recovery. */
    void stop() {
        if (!isRunning()) {
            return;
        }
        try {
            stop("fast", 60);
        } catch (DatabaseStartFailure slow) {
            if (isRunning()) {
                stop("immediate", 30);
            }
        }
    }

    private void stop(String mode, int seconds) {
        programs.run(
                "pg_ctl",
                List.of(
                        "stop",
                        "-w",
                        "-t",
                        Integer.toString(seconds),
                        "-m",
                        mode,
                        "-D",
                        home.data().toString()));
    }

    /**
     * Whether the process that the server's pid file names is this server. After a crash of the machine the number may
     * belong to some other program, which must not be stopped, or the file may be empty; then it is removed, as the
     * server would not start beside it.
     */
    boolean isRunning() {
        Path pidFile = home.data().resolve("postmaster.pid");
        try {
            if (!Files.exists(pidFile)) {
                return false;
            }
            long pid = firstLine(pidFile);
            Optional<ProcessHandle> process = pid == NONE ? Optional.empty() : ProcessHandle.of(pid);
            boolean running =
                    process.map(ProcessHandle::info).filter(this::isThisServer).isPresent();
            if (!running && (pid == NONE || process.isPresent())) {
                Files.delete(pidFile);
            }
            return running;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long firstLine(Path pidFile) throws IOException {
        return Files.readAllLines(pidFile).stream()
                .findFirst()
                .filter(line -> line.matches("[1-9][0-9]{0,9}"))
                .map(Long::parseLong)
                .orElse(NONE);
    }

    private boolean isThisServer(ProcessHandle.Info info) {
        boolean isPostgres = info.command()
                .map(command -> String.valueOf(Path.of(command).getFileName()).startsWith("postgres"))
                .orElse(false);
        return isPostgres
                && info.arguments()
                        .map(arguments ->
                                Arrays.asList(arguments).contains(home.data().toString()))
                        .orElse(true);
    }
}
