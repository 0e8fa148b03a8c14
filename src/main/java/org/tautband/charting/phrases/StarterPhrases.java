package org.tautband.charting.phrases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The phrases that a clinic, or a therapist, is offered to begin with. */
@Component
class StarterPhrases {

    private static final String FILE = "/charting/starter-phrases.yaml";

    private final List<PhraseDraft> drafts;

    StarterPhrases() {
        try (InputStream in = Objects.requireNonNull(StarterPhrases.class.getResourceAsStream(FILE), FILE)) {
            drafts = List.of(new YAMLMapper().readValue(in, PhraseDraft[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<PhraseDraft> drafts() {
        return drafts;
    }
}
