package org.tautband.charting;

import java.util.Optional;
import java.util.UUID;

/** Names one visit; safe to show in an address, as it grants nothing. */
public record VisitId(UUID value) {

    /** Reads an id from an address; empty when it is none. */
    public static Optional<VisitId> parse(String text) {
        try {
            return Optional.of(new VisitId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
