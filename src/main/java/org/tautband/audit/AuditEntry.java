package org.tautband.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the trail. {@code username} is empty when nobody was signed in. */
public record AuditEntry(
        long id,
        Instant at,
        String username,
        AuditAction action,
        String subjectKind,
        @Nullable UUID subjectId,
        String detail) {}
