package org.tautband.intake;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
        Set<String> signs = guide.redFlags().stream().map(RedFlag::key).collect(Collectors.toSet());
        boolean known = signs.containsAll(answers.redFlags()) && signs.containsAll(answers.denied());
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
                answers.denied(),
                answers.language(),
                check.optional("signer", answers.signer(), ConsentDraft.SIGNER_MAX),
                check.optional("guardianRelation", answers.guardianRelation(), ConsentDraft.RELATION_MAX),
                answers.signature());
    }

    /** What may be submitted: every sign to stop must be answered, and the consent signed. */
    ClientAnswers whole(ClientAnswers answers, Predicate<String> noteable, boolean minor) {
        ClientAnswers clean = draft(answers, noteable);
        boolean answered = guide.redFlags().stream()
                .map(RedFlag::key)
                .allMatch(
                        key -> clean.redFlags().contains(key) != clean.denied().contains(key));
        check.require(answered, "redFlags", "intake.error.unanswered");
        if (answers.signature().drawing().length() <= ConsentSignature.DRAWING_MAX) {
            new ConsentDraftCheck(check).checked(clean.consent(), minor);
        }
        return clean;
    }
}
