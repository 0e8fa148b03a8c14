package org.tautband.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.accounts.CurrentStaff;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;
import org.tautband.clients.ClientId;
import org.tautband.common.UnknownIdException;

/** Lets a client fill in their intake alone. Everybody who works here may hand it over; nobody sees answers by it. */
@Service
@PreAuthorize(Access.CLIENTS)
public class IntakeLinkService {

    private final IntakeLinkRows links;
    private final IntakeAnswerRows answers;
    private final HealthHistoryRows clients;
    private final CurrentStaff staff;
    private final AuditLog audit;

    IntakeLinkService(
            IntakeLinkRows links,
            IntakeAnswerRows answers,
            HealthHistoryRows clients,
            CurrentStaff staff,
            AuditLog audit) {
        this.links = links;
        this.answers = answers;
        this.clients = clients;
        this.staff = staff;
        this.audit = audit;
    }

    /**
     * Makes a link that one device may use once within 24 hours; the client's earlier links open nothing any more, and what
     * was written by them and not handed in goes.
     */
    @Transactional
    public String create(ClientId client, IntakeDevice device) {
        answers.removeUnfinished(client);
        return link(client, device);
    }

    /** When the client last wrote something that was not handed in; empty when there is nothing to go on with. */
    @Transactional
    public Optional<Instant> unfinishedAt(ClientId client) {
        audit.record(
                AuditAction.VIEWED,
                AuditSubject.of("intake_link", client.value(), client.value()).with("unfinished"));
        return answers.unfinishedAt(client.value());
    }

    /** The same as {@link #create}, but the form goes on with what the client wrote last. */
    @Transactional
    public String goOn(ClientId client, IntakeDevice device) {
        return link(client, device);
    }

    private String link(ClientId client, IntakeDevice device) {
        if (!clients.lock(client.value())) {
            throw new UnknownIdException("client");
        }
        links.closeAll(client.value());
        String token = LinkSecret.make();
        UUID link = links.add(client.value(), token, device, staff.get());
        answers.moveUnfinished(client.value(), link);
        audit.record(AuditAction.HANDED_OVER, AuditSubject.of("intake_link", link, client.value()));
        return token;
    }
}
