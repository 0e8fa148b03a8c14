package org.tautband.intake;

import java.util.Optional;
import java.util.Set;

/**
 * A client's intake in short, as a visit needs it.
 *
 * @param screen the latest red flag screen; empty when the client was never asked
 * @param standing what the client's written consents cover now
 */
public record IntakeBrief(
        HealthVersion health, ClientSafety safety, Optional<RedFlagScreen> screen, Set<ConsentSubject> standing) {

    public IntakeBrief {
        standing = Set.copyOf(standing);
    }
}
