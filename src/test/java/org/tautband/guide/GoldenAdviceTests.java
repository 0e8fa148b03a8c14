package org.tautband.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What twelve typical clients are told, down to the last word. The files in {@code guide/golden} are read and agreed to by
 * people; after a wanted change the new text lies in {@code target/golden}, to be read and then copied there.
 */
class GoldenAdviceTests {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "guide", "golden");
    private static final Path ACTUAL = Path.of("target", "golden");

    private final HomeCareRules rules = new HomeCareRules(GuideLoader.load());

    static Set<String> names() {
        return TypicalClients.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void they_are_told_what_was_agreed(String name) throws IOException {
        HomeCareQuery client = Objects.requireNonNull(TypicalClients.all().get(name));
        String told = new AdviceText(client, rules.evaluate(client)).toString();
        Files.createDirectories(ACTUAL);
        Files.writeString(ACTUAL.resolve(name + ".txt"), told);
        Path agreed = GOLDEN.resolve(name + ".txt");
        assertThat(Files.exists(agreed) ? Files.readString(agreed) : "").isEqualTo(told);
    }

    @Test
    void there_is_a_file_for_each_of_them_and_no_other() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".txt", "")))
                    .containsExactlyInAnyOrderElementsOf(names())
                    .hasSize(12);
        }
    }
}
