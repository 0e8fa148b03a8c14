package org.tautband.intake;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.tautband.common.InputCheck;
import org.tautband.guide.Guide;
import org.tautband.guide.RedFlag;

/** Trims what a client wrote alone and refuses what cannot be. */
final class ClientAnswersCheck {

    private final InputCheck check;
    private final Guide guide;
    private final LocalDate today;

    ClientAnswersCheck(InputCheck check, Guide guide, LocalDate today) {
        this.check = check;
        this.guide = guide;
        this.today = today;
    }

    /** What may be kept while the form is being filled in: everything but the signature must hold. */
    ClientAnswers draft(ClientAnswers answers, Predicate<String> noteable) {
        HealthHistory history = new HealthHistoryCheck(check, today).checked(answers.history(), noteable);
        boolean known = answers.redFlags().stream()
                .allMatch(key -> guide.redFlags().stream().map(RedFlag::key).anyMatch(key::equals));
        check.require(known, "redFlags", "intake.error.redFlag");
        check.require(answers.pain().size() <= PainMark.MARKS_MAX, "pain", "intake.error.entries", PainMark.MARKS_MAX);
        check.require(answers.pain().stream().allMatch(PainMark::onBody), "pain", "intake.error.outsideBody");
        check.require(ConsentTexts.speaks(answers.language()), "language", "intake.error.language");
        boolean small = answers.signature().drawing().length() <= ConsentSignature.DRAWING_MAX;
        check.require(small, "signature", "intake.error.signatureLarge");
        return new ClientAnswers(
                history,
                check.optional("concern", answers.concern(), ClientAnswers.CONCERN_MAX),
                answers.pain(),
                answers.redFlags(),
                answers.language(),
                check.optional("signer", answers.signer(), ConsentDraft.NAME_MAX),
                check.optional("guardianRelation", answers.guardianRelation(), ConsentDraft.NAME_MAX),
                answers.signature());
    }

    /** What may be submitted: the consent must be signed too. */
    ClientAnswers whole(ClientAnswers answers, Predicate<String> noteable, boolean minor) {
        ClientAnswers clean = draft(answers, noteable);
        if (answers.signature().drawing().length() <= ConsentSignature.DRAWING_MAX) {
            new ConsentDraftCheck(check).checked(clean.consent(), minor);
        }
        return clean;
    }
}
