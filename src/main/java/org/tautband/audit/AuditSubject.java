package org.tautband.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an audit row is about: a kind of record in snake case ({@code client}, {@code visit}, {@code sheet}), its id, and
 * the client whose record it belongs to. {@code detail} holds field names or counts, never what a record says.
 */
public record AuditSubject(
        String kind, @Nullable UUID id, @Nullable UUID clientId, String detail) {

    public static AuditSubject client(UUID clientId) {
        return new AuditSubject("client", clientId, clientId, "");
    }

    public static AuditSubject of(String kind, UUID id, @Nullable UUID clientId) {
        return new AuditSubject(kind, id, clientId, "");
    }

    public AuditSubject with(String newDetail) {
        return new AuditSubject(kind, id, clientId, newDetail);
    }
}
