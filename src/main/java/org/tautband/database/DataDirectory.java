package org.tautband.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import org.springframework.util.FileSystemUtils;
import org.tautband.database.DatabaseAccess.Login;

/** PostgreSQL's data directory: made beside its place and moved there whole, so that a half-made one never counts. */
final class DataDirectory {

    private static final String DRAFT = "data.draft-";

    private final PostgresHome home;
    private final PostgresPrograms programs;

    DataDirectory(PostgresHome home, PostgresPrograms programs) {
        this.home = home;
        this.programs = programs;
    }

    void createIfAbsent(Login superuser) {
        try {
            removeDrafts();
            if (Files.exists(home.data())) {
                return;
            }
            Path draft = home.path().resolve(DRAFT + UUID.randomUUID());
            initialise(draft, superuser);
            Files.move(draft, home.data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void removeDrafts() throws IOException {
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(home.path(), DRAFT + "*")) {
            for (Path draft : drafts) {
                FileSystemUtils.deleteRecursively(draft);
            }
        }
    }

    private void initialise(Path draft, Login superuser) throws IOException {
        Path password = home.path().resolve(DRAFT + "password");
        Files.writeString(Files.createFile(password, PostgresPasswords.ownerOnly()), superuser.password());
        programs.run(
                "initdb",
                List.of(
                        "-D",
                        draft.toString(),
                        "-U",
                        superuser.username(),
                        "--pwfile=" + password,
                        "--auth-host=scram-sha-256",
                        "--auth-local=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8"));
        Files.delete(password);
    }
}
