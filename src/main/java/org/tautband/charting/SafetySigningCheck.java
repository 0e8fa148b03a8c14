package org.tautband.charting;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tautband.charting.SigningGap.Kind;

/** A visit without consent, without a screen that it needs, or with something against a rule that nobody explained, is not signed. */
@Component
@Order(3)
class SafetySigningCheck implements SigningCheck {

    private final VisitSafetyReader reader;

    SafetySigningCheck(VisitSafetyReader reader) {
        this.reader = reader;
    }

    @Override
    public List<SigningGap> gaps(VisitDetails visit) {
        VisitSafety safety = reader.read(visit);
        List<SigningGap> gaps = new ArrayList<>();
        if (!safety.consentSettled()) {
            gaps.add(SigningGap.ofVisit(Kind.CONSENT));
        } else if (!safety.consentAsked()) {
            gaps.add(SigningGap.ofVisit(Kind.CONSENT_NOT_CONFIRMED));
        }
        safety.openQuestions().forEach(question -> gaps.add(gap(question)));
        return gaps;
    }

    private static SigningGap gap(SafetyQuestion question) {
        return question.kind() == SafetyQuestion.Kind.SCREEN
                ? SigningGap.ofVisit(Kind.RED_FLAGS_NOT_SCREENED)
                : new SigningGap(Kind.REASON, question.findingNumber());
    }
}
