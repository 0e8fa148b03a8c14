package org.tautband.charting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tautband.anatomy.BodyRegion;
import org.tautband.intake.ConsentSubject;
import org.tautband.intake.HealthChange;
import org.tautband.intake.HealthVersion;
import org.tautband.intake.RedFlagScreen;

/**
 * What a visit has asked and found before the hands touched.
 *
 * @param health the client's history as it stands; version 0 when nothing has been recorded
 * @param changes what changed in it since the client was last asked about it, in an earlier visit
 * @param healthCheck when this visit asked about it; absent when it did not
 * @param screen the latest one; of a signed visit, the latest when it was signed
 * @param pain whether a pain is new, as the client said in this visit; absent when nobody asked
 * @param standing what the client's written consents cover now
 * @param consent what this visit noted of consent; absent when nothing
 * @param questions what stands only with a reason, those without one first
 * @param avoided parts of the body where a condition excludes the work of the hands, and which
 */
public record VisitSafety(
        HealthVersion health,
        List<HealthChange> changes,
        @Nullable HealthCheck healthCheck,
        Optional<RedFlagScreen> screen,
        @Nullable PainAnswer pain,
        Set<ConsentSubject> standing,
        @Nullable ConsentNote consent,
        List<SafetyQuestion> questions,
        Map<BodyRegion, String> avoided) {

    /** That the client was asked about the history, as it stood in this version. */
    public record HealthCheck(int version, Instant at, String by) {}

    /** The client's consent today or, when not confirmed, why there was none. */
    public record ConsentNote(boolean confirmed, String reason, Instant at, String by) {}

    /** Whether this visit asked about the history as it stands now. */
    public boolean healthAsked() {
        return healthCheck != null && healthCheck.version() == health.number();
    }

    /** Whether the visit may be signed as far as consent goes: there is a written one, or a reason why not. */
    public boolean consentSettled() {
        return standing.contains(ConsentSubject.GENERAL) || (consent != null && !consent.confirmed());
    }

    /** Whether somebody asked for consent in this visit. */
    public boolean consentAsked() {
        return consentSettled() && consent != null;
    }

    /** Whether the client says that a pain is new. */
    public boolean newPain() {
        return pain != null && pain.isNew();
    }

    /** That the red flag screen is needed and was not made, with the reason if one was given. */
    public Optional<SafetyQuestion> screenDue() {
        return questions.stream()
                .filter(question -> question.kind() == SafetyQuestion.Kind.SCREEN)
                .findFirst();
    }

    public List<SafetyQuestion> openQuestions() {
        return questions.stream().filter(SafetyQuestion::open).toList();
    }

    /** Written consents that the chart asks for and that the client has not given. */
    public Set<ConsentSubject> missingConsents() {
        return SafetyQuestions.consentsAsked(questions);
    }
}
