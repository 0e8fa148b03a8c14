package org.tautband.intake;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a client wrote alone.
 *
 * @param concern what brings them, in their words
 * @param redFlags keys of the signs to stop that they said yes to
 * @param denied keys of those that they said no to; answers of earlier days do not have them
 * @param language in which they read and signed
 */
public record ClientAnswers(
        HealthHistory history,
        String concern,
        List<PainMark> pain,
        Set<String> redFlags,
        @Nullable Set<String> denied,
        String language,
        String signer,
        String guardianRelation,
        ConsentSignature signature) {

    public static final int CONCERN_MAX = 2000;

    private static final ConsentSignature NO_SIGNATURE = new ConsentSignature("", false);

    public ClientAnswers {
        pain = List.copyOf(pain);
        redFlags = Set.copyOf(redFlags);
        denied = denied == null ? Set.of() : Set.copyOf(denied);
    }

    /** Before the client wrote anything. */
    public static ClientAnswers empty(String language) {
        return new ClientAnswers(
                HealthHistory.EMPTY, "", List.of(), Set.of(), Set.of(), language, "", "", NO_SIGNATURE);
    }

    /** Keys of the signs to stop that they said no to. */
    @Override
    public Set<String> denied() {
        return denied == null ? Set.of() : denied;
    }

    public ClientAnswers withHistory(HealthHistory other) {
        return new ClientAnswers(other, concern, pain, redFlags, denied, language, signer, guardianRelation, signature);
    }

    public ClientAnswers withConcern(String other) {
        return new ClientAnswers(history, other, pain, redFlags, denied, language, signer, guardianRelation, signature);
    }

    public ClientAnswers withPain(List<PainMark> other) {
        return new ClientAnswers(
                history, concern, other, redFlags, denied, language, signer, guardianRelation, signature);
    }

    public ClientAnswers withSigns(Set<String> there, Set<String> notThere) {
        return new ClientAnswers(
                history, concern, pain, there, notThere, language, signer, guardianRelation, signature);
    }

    public ClientAnswers in(String other) {
        return new ClientAnswers(history, concern, pain, redFlags, denied, other, signer, guardianRelation, signature);
    }

    /** @param relation what the signer is to the client; empty when the client signs */
    public ClientAnswers signedBy(String name, String relation, ConsentSignature signed) {
        return new ClientAnswers(history, concern, pain, redFlags, denied, language, name, relation, signed);
    }

    ClientAnswers unsigned() {
        return signedBy("", "", NO_SIGNATURE);
    }

    ConsentDraft consent() {
        return new ConsentDraft(Set.of(ConsentSubject.GENERAL), language, signer, guardianRelation, signature);
    }
}
