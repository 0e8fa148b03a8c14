package org.tautband.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which rows to show; null means all. */
public record AuditFilter(@Nullable UUID staffId, @Nullable AuditAction action) {

    public static final AuditFilter ALL = new AuditFilter(null, null);
}
