package org.tautband.intake;

import java.util.Set;

/**
 * A consent as it is being given.
 *
 * @param language of the text that was read
 * @param signer who signs
 * @param guardianRelation what the signer is to the client; empty when the client signs
 */
public record ConsentDraft(
        Set<ConsentSubject> subjects,
        String language,
        String signer,
        String guardianRelation,
        ConsentSignature signature) {

    /** First and last name of a client, with the space between. */
    public static final int SIGNER_MAX = 401;

    public static final int RELATION_MAX = 200;
    public static final int NOTE_MAX = 500;

    public ConsentDraft {
        subjects = Set.copyOf(subjects);
    }
}
