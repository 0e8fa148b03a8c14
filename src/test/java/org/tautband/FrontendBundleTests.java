package org.tautband;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The bundle for production, which comes with the sources so that a build needs no Node.js. */
class FrontendBundleTests {

    @Test
    void it_was_built_from_a_clean_start() throws IOException {
        try (ZipFile bundle = new ZipFile("src/main/bundles/prod.bundle")) {
            assertThat(bundle.stream().map(ZipEntry::getName))
                    .as("files left over from earlier builds; run ./mvnw clean and build again")
                    .filteredOn(name -> name.matches(".*/generated-flow-imports-[^/]+\\.js"))
                    .hasSize(1);
        }
    }
}
