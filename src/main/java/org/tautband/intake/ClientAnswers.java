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

    public ClientAnswers withHistory(HealthHistory other) {
        return new ClientAnswers(other, concern, pain, redFlags, language, signer, guardianRelation, signature);
    }

    public ClientAnswers withConcern(String other) {
        return new ClientAnswers(history, other, pain, redFlags, language, signer, guardianRelation, signature);
    }

    public ClientAnswers withPain(List<PainMark> other) {
        return new ClientAnswers(history, concern, other, redFlags, language, signer, guardianRelation, signature);
    }

    public ClientAnswers withRedFlags(Set<String> other) {
        return new ClientAnswers(history, concern, pain, other, language, signer, guardianRelation, signature);
    }

    /** @param relation what the signer is to the client; empty when the client signs */
    public ClientAnswers signedBy(String name, String relation, ConsentSignature signed) {
        return new ClientAnswers(history, concern, pain, redFlags, language, name, relation, signed);
    }

    ConsentDraft consent() {
        return new ConsentDraft(Set.of(ConsentSubject.GENERAL), language, signer, guardianRelation, signature);
    }
}
