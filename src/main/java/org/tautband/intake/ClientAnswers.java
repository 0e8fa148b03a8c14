package org.tautband.intake;

import java.util.List;
import java.util.Set;

/**
 * What a client wrote alone.
 *
 * @param concern what brings them, in their words
 * @param redFlags keys of the signs to stop that they said yes to
 * @param language in which they read and signed
 */
public record ClientAnswers(
        HealthHistory history,
        String concern,
        List<PainMark> pain,
        Set<String> redFlags,
        String language,
        String signer,
        String guardianRelation,
        ConsentSignature signature) {

    public static final int CONCERN_MAX = 2000;

    public ClientAnswers {
        pain = List.copyOf(pain);
        redFlags = Set.copyOf(redFlags);
    }

    /** Before the client wrote anything. */
    public static ClientAnswers empty(String language) {
        return new ClientAnswers(
                HealthHistory.EMPTY, "", List.of(), Set.of(), language, "", "", new ConsentSignature("", false));
    }

    ConsentDraft consent() {
        return new ConsentDraft(Set.of(ConsentSubject.GENERAL), language, signer, guardianRelation, signature);
    }
}
