package org.tautband.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tautband.intake.HealthVersion.Origin;

/**
 * A consent that was given.
 *
 * @param text as it was read and signed
 * @param guardianRelation what the signer is to the client; empty when the client signed
 * @param by who took it or accepted it
 * @param withdrawal absent while it stands
 */
public record Consent(
        UUID id,
        ConsentSubject subject,
        String textVersion,
        String language,
        String text,
        String signer,
        String guardianRelation,
        ConsentSignature signature,
        Origin origin,
        Instant at,
        String by,
        @Nullable Withdrawal withdrawal) {

    /** When a consent was withdrawn, and what was said. */
    public record Withdrawal(Instant at, String by, String note) {}

    public boolean byGuardian() {
        return !guardianRelation.isEmpty();
    }
}
