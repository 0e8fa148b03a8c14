package org.tautband;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tautband.common.Messages;

/** Every text that people read stands in a message bundle, and every key that the code names is there. */
class TextsTests {

    private static final Path SOURCES = Path.of("src", "main", "java", "org", "tautband");
    private static final Pattern KEY = Pattern.compile(
            "getTranslation\\(\\s*\"([a-z]+\\.[A-Za-z.]*[A-Za-z])\"|\"([a-z]+\\.error\\.[A-Za-z.]*[A-Za-z])\"");
    private static final Pattern AUDITED = Pattern.compile("AuditSubject(?:\\.of)?\\(\\s*\"([a-z_]+)\"");
    private static final Pattern LITERAL_TEXT = Pattern.compile(
            "(?:new (?:Button|Span|Paragraph|H[1-6]|TextField|TextArea|Tab|Notification|Anchor)|setText|setLabel"
                    + "|setPlaceholder|setHelperText|setHeaderTitle|setErrorMessage|Notification\\.show|setAriaLabel)"
                    + "\\(\\s*\"[^\"#]*[A-Za-z]{2}");

    @Test
    void every_key_that_the_code_names_has_a_text() {
        Messages messages = new Messages();
        Set<String> missing = new TreeSet<>();
        for (Path file : sources()) {
            KEY.matcher(read(file))
                    .results()
                    .map(TextsTests::key)
                    .filter(key -> messages.getTranslation(key, Locale.ENGLISH).equals("!" + key + "!"))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    private static String key(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }

    @Test
    void every_kind_of_record_that_is_audited_has_a_name() {
        Messages messages = new Messages();
        Set<String> kinds = new TreeSet<>();
        for (Path file : sources()) {
            AUDITED.matcher(read(file)).results().map(match -> match.group(1)).forEach(kinds::add);
        }
        assertThat(kinds)
                .contains("visit", "client_list")
                .allSatisfy(kind -> assertThat(messages.getTranslation("audit.subject." + kind, Locale.ENGLISH))
                        .doesNotStartWith("!"));
    }

    @Test
    void no_text_stands_in_the_code() {
        Set<String> found = new TreeSet<>();
        for (Path file : sources()) {
            LITERAL_TEXT
                    .matcher(read(file))
                    .results()
                    .forEach(match -> found.add(file.getFileName() + ": " + match.group()));
        }
        assertThat(found).isEmpty();
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
