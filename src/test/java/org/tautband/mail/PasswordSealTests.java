package org.tautband.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The password of the mail server is not stored in the open. */
class PasswordSealTests {

    private static final String GIVEN = "one long text that all nodes share, from a vault";

    @TempDir
    private Path directory = Path.of("");

    private PasswordSeal seal(String given, String file) {
        return new PasswordSeal(given, new KeyFile(directory.resolve(file)));
    }

    @Test
    void what_was_sealed_is_opened_and_shows_nothing_of_the_password() {
        String sealed = seal("", "key").sealed("sesame 7");
        assertThat(sealed).doesNotContain("sesame").isNotEqualTo(seal("", "key").sealed("sesame 7"));
        assertThat(seal("", "key").opened(sealed)).isEqualTo("sesame 7");
    }

    @Test
    void the_key_lies_in_a_file_of_its_owner_alone() throws Exception {
        seal("", "place/key").sealed("sesame 7");
        Path file = directory.resolve("place/key");
        assertThat(Files.size(file)).isEqualTo(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void another_key_opens_nothing() {
        String sealed = seal("", "key").sealed("sesame 7");
        assertThatExceptionOfType(MailFailedException.class)
                .isThrownBy(() -> seal("", "other").opened(sealed))
                .satisfies(failed -> assertThat(failed.messageKey()).isEqualTo("mail.error.key"));
    }

    @Test
    void nodes_with_one_given_key_open_what_another_sealed_and_make_no_file() {
        assertThat(seal(GIVEN, "b").opened(seal(GIVEN, "a").sealed("sesame 7"))).isEqualTo("sesame 7");
        assertThat(directory.resolve("a")).doesNotExist();
    }

    @Test
    void a_given_key_that_is_too_short_is_refused_at_the_start() {
        assertThatIllegalStateException().isThrownBy(() -> seal("short", "key")).withMessageContaining("32");
    }

    @Test
    void no_password_stays_none() {
        assertThat(seal("", "key").opened(seal("", "key").sealed(""))).isEmpty();
        assertThat(directory.resolve("key")).doesNotExist();
    }
}
