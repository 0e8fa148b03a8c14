package org.tautband.clients;

import java.util.Optional;
import java.util.UUID;

/** Names one client; safe to show in an address, as it grants nothing. */
public record ClientId(UUID value) {

    /** Reads an id from an address; empty when it is none. */
    public static Optional<ClientId> parse(String text) {
        try {
            return Optional.of(new ClientId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
