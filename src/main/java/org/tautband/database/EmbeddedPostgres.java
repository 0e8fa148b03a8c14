package org.tautband.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tautband.database.DatabaseAccess.Login;

/**
 * A PostgreSQL server that this process starts and stops, for clinics without one. It writes through to the disk, asks
 * for passwords, listens on the loopback address only, and belongs to one process at a time.
 *
 * @see "docs/adr/0002-own-launcher-for-the-embedded-postgresql.md"
 */
final class EmbeddedPostgres implements PostgresServer {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String LOOPBACK = "127.0.0.1";
    private static final byte[] LOOPBACK_ADDRESS = {127, 0, 0, 1};
    private static final int ATTEMPTS = 3;
    private static final int WATCH_SECONDS = 1;

    private final PostgresHome home;
    private final DirectoryLock lock;
    private final PostgresPrograms programs;
    private final PostgresPasswords passwords;
    private final int port;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("embedded-postgres").factory());

    private EmbeddedPostgres(
            PostgresHome home, DirectoryLock lock, PostgresPrograms programs, PostgresPasswords passwords, int port) {
        this.home = home;
        this.lock = lock;
        this.programs = programs;
        this.passwords = passwords;
        this.port = port;
    }

    /**
     * Starts the server on the records in {@code directory}, which is filled at the first start.
     *
     * @throws DatabaseStartFailure when another process uses the directory, or the server does not start
     */
    static EmbeddedPostgres start(Path directory) {
        PostgresHome home = PostgresHome.at(directory);
        return start(home, home.binaries());
    }

    /** Starts the server with programs that are, or will be, unpacked in {@code binaries}. */
    static EmbeddedPostgres start(PostgresHome home, Path binaries) {
        DirectoryLock lock = DirectoryLock.take(home);
        try {
            PostgresPrograms programs = new PostgresPrograms(PostgresBinaries.unpackedIn(binaries));
            new LeftOverServer(home, programs).stop();
            PostgresPasswords passwords = PostgresPasswords.of(home);
            new DataDirectory(home, programs).createIfAbsent(passwords.superuser());
            int port = startOnFreePort(home, programs);
            EmbeddedPostgres server = new EmbeddedPostgres(home, lock, programs, passwords, port);
            server.createDatabase();
            return server.watched();
        } catch (RuntimeException e) {
            lock.release();
            throw e;
        }
    }

    private static int startOnFreePort(PostgresHome home, PostgresPrograms programs) {
        home.rotateLog();
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            try {
                startOn(port, home, programs);
                return port;
            } catch (DatabaseStartFailure e) {
                if (attempt == ATTEMPTS || !home.logTail().contains("could not bind")) {
                    throw new DatabaseStartFailure(
                            "The embedded PostgreSQL in " + home + " does not start: " + home.logTail(),
                            "See " + home.log(),
                            e);
                }
            }
        }
    }

    private static void startOn(int port, PostgresHome home, PostgresPrograms programs) {
        programs.run(
                "pg_ctl",
                List.of(
                        "start",
                        "-w",
                        "-t",
                        "3600",
                        "-D",
                        home.data().toString(),
                        "-l",
                        home.log().toString(),
                        "-o",
                        options(port)));
    }

    /** Looks after the server from now on: one that dies is started again where the application expects it. */
    private EmbeddedPostgres watched() {
        ScheduledFuture<?> _ =
                watch.scheduleWithFixedDelay(this::reviveIfDead, WATCH_SECONDS, WATCH_SECONDS, TimeUnit.SECONDS);
        return this;
    }

    /** As long as a process of the dead server still has its memory, PostgreSQL refuses to start, and is asked again. */
    private synchronized void reviveIfDead() {
        if (!lock.isHeld() || new LeftOverServer(home, programs).isRunning()) {
            return;
        }
        log.warn("The embedded PostgreSQL in {} has died and is started again", home);
        try {
            startOn(port, home, programs);
        } catch (DatabaseStartFailure e) {
            log.warn("It does not start yet: {}", home.logTail());
        }
    }

    /**
     * Given on the command line, where no configuration file can overrule them. The server's log names errors but not
     * the rows or values they are about, which may be clinical.
     */
    private static String options(int port) {
        return String.join(
                " -c ",
                "-p " + port,
                "listen_addresses=" + LOOPBACK,
                "unix_socket_directories=",
                "fsync=on",
                "full_page_writes=on",
                "synchronous_commit=on",
                "password_encryption=scram-sha-256",
                "log_error_verbosity=terse",
                "log_min_error_statement=panic");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(LOOPBACK_ADDRESS))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void createDatabase() {
        try {
            String version = new ClinicDatabase(url("postgres"), passwords).createIfAbsent();
            log.info("Embedded PostgreSQL {} listens on {}:{}; its data is in {}", version, LOOPBACK, port, home);
        } catch (RuntimeException e) {
            stopServer();
            throw e;
        }
    }

    @Override
    public DatabaseAccess access() {
        return new DatabaseAccess(url(ClinicDatabase.NAME), passwords.application(), passwords.migration());
    }

    /** The role that may do everything; only the launcher and its tests use it. */
    Login superuser() {
        return passwords.superuser();
    }

    int port() {
        return port;
    }

    private String url(String database) {
        return "jdbc:postgresql://" + LOOPBACK + ":" + port + "/" + database;
    }

    @Override
    public synchronized void close() {
        watch.shutdown();
        if (lock.isHeld()) {
            stopServer();
            lock.release();
            log.info("Embedded PostgreSQL in {} is stopped", home);
        }
    }

    private void stopServer() {
        new LeftOverServer(home, programs).stop();
    }
}
