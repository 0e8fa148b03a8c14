package org.tautband.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** The embedded server's own directory, open to its owner alone: the data, the passwords, the lock, the log. */
record PostgresHome(Path path) {

    private static final int LOG_LIMIT = 5_000_000;
    private static final int TAIL_LINES = 6;

    /** The directory; where it is missing it is created for its owner alone. */
    static PostgresHome at(Path path) {
        try {
            if (isPosix() && !Files.exists(path)) {
                Files.createDirectories(path.toAbsolutePath().getParent());
                Files.createDirectory(
                        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            Files.createDirectories(path);
            return new PostgresHome(path.toRealPath());
        } catch (IOException e) {
            throw new DatabaseStartFailure(
                    "The data directory " + path.toAbsolutePath() + " cannot be used: " + e,
                    "Set TAUTBAND_DATABASE_DIRECTORY to a directory that belongs to the user who starts Tautband.",
                    e);
        }
    }

    static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    Path data() {
        return path.resolve("data");
    }

    Path binaries() {
        return path.resolve("binaries");
    }

    Path passwords() {
        return path.resolve("passwords.properties");
    }

    Path lock() {
        return path.resolve("lock");
    }

    Path log() {
        return path.resolve("server.log");
    }

    /** Starts a new log once the present one is large; one older log is kept. */
    void rotateLog() {
        try {
            if (Files.exists(log()) && Files.size(log()) > LOG_LIMIT) {
                Files.move(log(), path.resolve("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last lines of the server's log. */
    String logTail() {
        try {
            List<String> lines = Files.exists(log()) ? Files.readAllLines(log()) : List.of();
            return String.join(" / ", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
