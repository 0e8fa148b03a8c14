package org.tautband.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tautband.database.EmbeddedSql.ask;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tautband.database.DatabaseAccess.Login;

/** The embedded server writes through, and lets nobody in. */
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

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(home(), BINARIES);
    }

    private PostgresHome home() {
        return PostgresHome.at(directory.resolve("postgres"));
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
}
