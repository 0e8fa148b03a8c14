package org.tautband.charting;

import org.springframework.stereotype.Component;
import org.tautband.clients.ClientId;
import org.tautband.intake.ConsentSubject;
import org.tautband.intake.IntakeFixtures;

/** Gets a visit ready to be signed, for tests that are about something else. */
@Component
public class VisitFixtures {

    private final VisitService visits;
    private final VisitSafetyService safety;
    private final IntakeFixtures intake;

    VisitFixtures(VisitService visits, VisitSafetyService safety, IntakeFixtures intake) {
        this.visits = visits;
        this.safety = safety;
        this.intake = intake;
    }

    /** The client is screened and consents, in writing and for today; what stands against a rule gets a reason. */
    public void agree(VisitId visit) {
        ClientId client = visits.open(visit).clientId();
        intake.screen(client);
        intake.consent(client, ConsentSubject.values());
        safety.confirmConsent(visit)
                .openQuestions()
                .forEach(question -> safety.giveReason(visit, question.rule(), question.placeId(), "for a test"));
    }

    /** Says why there is no consent, and why each thing was done that a rule advises against; the client's record stays. */
    public void excuse(VisitId visit) {
        safety.explainNoConsent(visit, "for a test")
                .openQuestions()
                .forEach(question -> safety.giveReason(visit, question.rule(), question.placeId(), "for a test"));
    }
}
