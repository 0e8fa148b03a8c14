package org.tautband;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The walls between the modules, as their package-info files declare them. */
class ModularityTests {

    @Test
    void modules_use_only_what_they_declare() {
        ApplicationModules.of(TautbandApplication.class).verify();
    }

    /** A second package-info among the tests would hide the declared walls from the test above. */
    @Test
    void no_test_hides_a_declaration() throws IOException {
        Path tests = Path.of("src", "test", "java");
        try (Stream<Path> files = Files.walk(tests)) {
            assertThat(files.filter(file -> file.endsWith("package-info.java"))
                            .filter(file ->
                                    Files.exists(Path.of("src", "main", "java").resolve(tests.relativize(file)))))
                    .isEmpty();
        }
    }
}
