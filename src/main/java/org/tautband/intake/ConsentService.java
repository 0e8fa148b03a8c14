package org.tautband.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;
import org.tautband.audit.RefusalsAudited;
import org.tautband.clients.ClientId;
import org.tautband.common.InputCheck;
import org.tautband.common.UnknownIdException;
import org.tautband.intake.HealthVersion.Origin;

/** Takes consents and their withdrawal, and says what a client has consented to. */
@Service
@RefusalsAudited
@PreAuthorize(Access.CHARTS)
public class ConsentService {

    /** From this age on clients sign for themselves. */
    public static final int OF_AGE = 18;

    private final ConsentRows rows;
    private final HealthHistoryRows clients;
    private final ConsentTexts texts;
    private final AuditLog audit;
    private final Clock clock;

    ConsentService(ConsentRows rows, HealthHistoryRows clients, ConsentTexts texts, AuditLog audit, Clock clock) {
        this.rows = rows;
        this.clients = clients;
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every consent of a client, the latest first, withdrawn ones too. */
    @Transactional
    public List<Consent> all(ClientId client) {
        audit.record(AuditAction.VIEWED, subject(client));
        return rows.all(client.value());
    }

    /** What the client's consents cover now. A guardian's consent ends when the client comes of age. */
    @Transactional(readOnly = true)
    public Set<ConsentSubject> standing(ClientId client) {
        Optional<Integer> age = age(client);
        return rows.all(client.value()).stream()
                .filter(consent -> consent.withdrawal() == null)
                .filter(consent -> age.isEmpty() || consent.byGuardian() == (age.get() < OF_AGE))
                .map(Consent::subject)
                .collect(Collectors.toSet());
    }

    /** Whether somebody else has to sign for the client; not when the date of birth is unknown. */
    @Transactional(readOnly = true)
    public boolean isMinor(ClientId client) {
        return age(client).filter(age -> age < OF_AGE).isPresent();
    }

    /** Records what was signed just now, a row for each subject. */
    @Transactional
    public void give(ClientId client, ConsentDraft draft) {
        record(client, draft, Origin.STAFF, rows.now());
    }

    /** Records what the client signed on their own, at the time when they signed it. */
    @Transactional
    void accept(ClientId client, ConsentDraft draft, OffsetDateTime at) {
        record(client, draft, Origin.CLIENT, at.withOffsetSameInstant(ZoneOffset.UTC));
    }

    private void record(ClientId client, ConsentDraft draft, Origin origin, OffsetDateTime at) {
        if (!clients.lock(client.value())) {
            throw new UnknownIdException("client");
        }
        InputCheck check = new InputCheck();
        ConsentDraft clean = new ConsentDraftCheck(check).checked(draft, isMinor(client));
        check.done();
        Locale language = Locale.of(clean.language());
        clean.subjects().stream()
                .sorted()
                .forEach(
                        subject -> rows.add(client.value(), subject, texts.text(subject, language), clean, origin, at));
        audit.record(AuditAction.CREATED, subject(client).with(clean.subjects().size() + " signed"));
    }

    /** Takes note that the client no longer consents; from now on it does not stand. */
    @Transactional
    public void withdraw(ClientId client, UUID consent, String note) {
        clients.lock(client.value());
        InputCheck check = new InputCheck();
        String clean = check.optional("note", note, ConsentDraft.NOTE_MAX);
        check.done();
        Consent given = rows.all(client.value()).stream()
                .filter(one -> one.id().equals(consent))
                .findFirst()
                .orElseThrow(() -> new UnknownIdException("consent"));
        if (given.withdrawal() == null) {
            rows.withdraw(client.value(), consent, clean);
            audit.record(AuditAction.WITHDRAWN, AuditSubject.of("consent", consent, client.value()));
        }
    }

    private Optional<Integer> age(ClientId client) {
        return clients.bornOn(client.value())
                .map(born -> Period.between(born, LocalDate.now(clock)).getYears());
    }

    private static AuditSubject subject(ClientId client) {
        return AuditSubject.of("consent", client.value(), client.value());
    }
}
