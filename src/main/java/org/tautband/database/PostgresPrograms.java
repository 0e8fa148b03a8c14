package org.tautband.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The server's own programs, run as a user that they accept. */
final class PostgresPrograms {

    private static final String OS = System.getProperty("os.name").toLowerCase(Locale.ROOT);

    private final Path directory;

    PostgresPrograms(Path directory) {
        this.directory = directory;
    }

    /** @throws DatabaseStartFailure with what the program said, when it does not end well */
    void run(String program, List<String> arguments) {
        List<String> command = new ArrayList<>(asOrdinaryUser());
        command.add(directory.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        Outcome outcome = execute(command);
        if (outcome.exit != 0) {
            throw new DatabaseStartFailure(
                    "PostgreSQL's " + program + " failed: " + outcome.output, "Correct what it names and start again.");
        }
    }

    /** PostgreSQL refuses to run as root. In a user namespace of its own root is nobody, and still owns its files. */
    private static List<String> asOrdinaryUser() {
        if (!isRoot()) {
            return List.of();
        }
        List<String> prefix = List.of("unshare", "--user");
        List<String> probe = new ArrayList<>(prefix);
        probe.add("true");
        if (!OS.contains("linux") || execute(probe).exit != 0) {
            throw new DatabaseStartFailure(
                    "PostgreSQL does not run as root, and this machine lets root start no user namespace (unshare).",
                    "Start Tautband as an ordinary user, or give it an outside PostgreSQL with TAUTBAND_DATABASE_URL.");
        }
        return prefix;
    }

    private static boolean isRoot() {
        return PostgresHome.isPosix() && new UnixSystem().getUid() == 0;
    }

    private record Outcome(int exit, String output) {}

    /** The output goes through a file: a pipe would stay open as long as the server that pg_ctl leaves behind. */
    private static Outcome execute(List<String> command) {
        try {
            Path output = Files.createTempFile("tautband-postgres", ".txt");
            try {
                ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
                builder.redirectOutput(output.toFile());
                builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
                builder.environment().put("LC_ALL", "C");
                int exit = builder.start().waitFor();
                return new Outcome(exit, Files.readString(output).strip());
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            return new Outcome(-1, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a program of PostgreSQL ran", e);
        }
    }
}
