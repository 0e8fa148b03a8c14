package org.tautband.intake;

import org.tautband.common.InputCheck;

/** Trims what was entered of a consent and refuses what is none. */
final class ConsentDraftCheck {

    private final InputCheck check;

    ConsentDraftCheck(InputCheck check) {
        this.check = check;
    }

    /** @param minor whether a guardian has to sign */
    ConsentDraft checked(ConsentDraft draft, boolean minor) {
        check.require(!draft.subjects().isEmpty(), "subjects", "intake.error.consentNothing");
        check.require(ConsentTexts.speaks(draft.language()), "language", "intake.error.language");
        String signer = check.required("signer", draft.signer(), ConsentDraft.SIGNER_MAX);
        String relation = check.optional("guardianRelation", draft.guardianRelation(), ConsentDraft.RELATION_MAX);
        check.require(!minor || !relation.isEmpty(), "guardianRelation", "intake.error.guardian");
        draft.signature().check(check, "signature");
        return new ConsentDraft(draft.subjects(), draft.language(), signer, relation, draft.signature());
    }
}
