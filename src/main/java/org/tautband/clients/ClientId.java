package org.tautband.clients;

import java.util.Optional;
import java.util.UUID;
import org.tautband.audit.ClientReference;

/** Names one client; safe to show in an address, as it grants nothing. */
public record ClientId(UUID value) implements ClientReference {

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
