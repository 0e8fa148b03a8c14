package org.tautband.intake;

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
    private final HealthHistoryRows clients;
    private final CurrentStaff staff;
    private final AuditLog audit;

    IntakeLinkService(IntakeLinkRows links, HealthHistoryRows clients, CurrentStaff staff, AuditLog audit) {
        this.links = links;
        this.clients = clients;
        this.staff = staff;
        this.audit = audit;
    }

    /** Makes a link that one device may use once within 24 hours; the client's earlier links open nothing any more. */
    @Transactional
    public String create(ClientId client) {
        if (!clients.lock(client.value())) {
            throw new UnknownIdException("client");
        }
        links.closeAll(client.value());
        String token = LinkSecret.make();
        var link = links.add(client.value(), token, staff.get());
        audit.record(AuditAction.HANDED_OVER, AuditSubject.of("intake_link", link, client.value()));
        return token;
    }
}
