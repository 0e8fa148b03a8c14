package org.tautband.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;
import org.tautband.clients.ClientId;
import org.tautband.guide.Contraindications;
import org.tautband.guide.Guide;

/** What of a client's health the rules ask for: conditions, and signs to stop. */
@Service
@PreAuthorize(Access.CHARTS)
public class IntakeService {

    private final HealthHistoryRows histories;
    private final RedFlagRows screens;
    private final ConsentService consents;
    private final ClinicSafetyService clinic;
    private final Guide guide;
    private final AuditLog audit;
    private final Clock clock;

    IntakeService(
            HealthHistoryRows histories,
            RedFlagRows screens,
            ConsentService consents,
            ClinicSafetyService clinic,
            Guide guide,
            AuditLog audit,
            Clock clock) {
        this.histories = histories;
        this.screens = screens;
        this.consents = consents;
        this.clinic = clinic;
        this.guide = guide;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is known of the client now. */
    @Transactional
    public HealthNotes open(ClientId client) {
        audit.record(AuditAction.VIEWED, subject(client));
        HealthHistory history = histories.current(client.value()).history();
        return HealthNotes.of(history, redFlags(client));
    }

    /** What must be known before anybody touches the client. */
    @Transactional
    public ClientSafety safety(ClientId client) {
        audit.record(AuditAction.VIEWED, subject(client));
        return safety(client, histories.current(client.value()).history());
    }

    /** All that a visit needs to know, read as one. */
    @Transactional
    public IntakeBrief brief(ClientId client) {
        return brief(client, screens.latest(client.value()));
    }

    /**
     * The same for a visit that is over.
     *
     * @param then when it was over; a later screen says nothing of it
     */
    @Transactional
    public IntakeBrief brief(ClientId client, Instant then) {
        return brief(client, screens.latest(client.value(), then));
    }

    private IntakeBrief brief(ClientId client, Optional<RedFlagScreen> screen) {
        audit.record(AuditAction.VIEWED, subject(client).with("brief"));
        HealthVersion health = histories.current(client.value());
        return new IntakeBrief(health, safety(client, health.history()), screen, consents.standing(client));
    }

    private ClientSafety safety(ClientId client, HealthHistory history) {
        Contraindications rules = new Contraindications(guide, clinic.rules());
        return new ClientSafety(
                redFlags(client).stream().sorted().map(guide::redFlag).toList(),
                rules.of(history.conditions(), age(client)),
                history.allergies(),
                rules.atAvoidArea(ClientSafety.HANDS));
    }

    private Set<String> redFlags(ClientId client) {
        return screens.latest(client.value()).map(RedFlagScreen::flags).orElse(Set.of());
    }

    private @Nullable Integer age(ClientId client) {
        return histories
                .bornOn(client.value())
                .map(born -> Period.between(born, LocalDate.now(clock)).getYears())
                .orElse(null);
    }

    private static AuditSubject subject(ClientId client) {
        return AuditSubject.of("health_notes", client.value(), client.value());
    }
}
