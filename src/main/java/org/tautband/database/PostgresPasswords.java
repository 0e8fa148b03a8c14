package org.tautband.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import org.tautband.database.DatabaseAccess.Login;

/** The three roles of the embedded server, with the passwords made at its first start. */
record PostgresPasswords(Login superuser, Login migration, Login application) {

    private static final String SUPERUSER = "postgres";
    private static final String MIGRATION = "tautband_owner";
    private static final String APPLICATION = "tautband_app";
    private static final int BYTES = 24;

    /** Reads the passwords of the directory, or makes them if it holds no data yet. */
    static PostgresPasswords of(PostgresHome home) {
        try {
            if (!Files.exists(home.passwords())) {
                requireNoData(home);
                store(generate(), home.passwords());
            }
            return read(home.passwords());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireNoData(PostgresHome home) {
        if (Files.exists(home.data())) {
            throw new DatabaseStartFailure(
                    "The records in " + home.data() + " are there, but their passwords in " + home.passwords()
                            + " are not.",
                    "Put that file back from a backup.");
        }
    }

    private static Properties generate() {
        SecureRandom random = new SecureRandom();
        Properties passwords = new Properties();
        for (String role : new String[] {SUPERUSER, MIGRATION, APPLICATION}) {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            passwords.setProperty(role, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
        return passwords;
    }

    private static void store(Properties passwords, Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.deleteIfExists(draft);
        Files.createFile(draft, ownerOnly());
        try (OutputStream out = Files.newOutputStream(draft)) {
            passwords.store(out, "Passwords of the embedded PostgreSQL. Keep this file with the data.");
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What a new file needs so that only its owner reads it, where the file system knows such a thing. */
    static FileAttribute<?>[] ownerOnly() {
        return PostgresHome.isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static PostgresPasswords read(Path file) throws IOException {
        Properties passwords = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            passwords.load(in);
        }
        return new PostgresPasswords(
                login(passwords, SUPERUSER, file),
                login(passwords, MIGRATION, file),
                login(passwords, APPLICATION, file));
    }

    private static Login login(Properties passwords, String role, Path file) {
        String password = passwords.getProperty(role, "");
        if (password.isBlank()) {
            throw new DatabaseStartFailure(
                    "The file " + file + " has no password for " + role + ".", "Put that file back from a backup.");
        }
        return new Login(role, password);
    }
}
