package org.tautband.charting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The movements that can be measured, from head to foot. */
@Component
public class MovementCatalogue {

    private static final String FILE = "/charting/movements.yaml";

    private final List<Movement> movements;

    MovementCatalogue() {
        try (InputStream in = Objects.requireNonNull(MovementCatalogue.class.getResourceAsStream(FILE), FILE)) {
            movements = List.of(new YAMLMapper().readValue(in, Movement[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Movement> all() {
        return movements;
    }

    public Optional<Movement> find(String id) {
        return movements.stream().filter(movement -> movement.id().equals(id)).findFirst();
    }
}
