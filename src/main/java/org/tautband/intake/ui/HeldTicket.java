package org.tautband.intake.ui;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.tautband.intake.KioskService;
import org.tautband.intake.KioskTicket;

/**
 * The ticket that a session holds while a client fills in the form. When staff sign in on the same device they have it back:
 * the form closes, and no way leads to it from there.
 */
@Component
class HeldTicket {

    private static final String NAME = KioskTicket.class.getName();

    private final KioskService kiosk;

    HeldTicket(KioskService kiosk) {
        this.kiosk = kiosk;
    }

    Optional<KioskTicket> find() {
        return Optional.ofNullable((KioskTicket) session().getAttribute(NAME));
    }

    void put(KioskTicket ticket) {
        session().setAttribute(NAME, ticket);
    }

    void drop() {
        session().removeAttribute(NAME);
    }

    private static WrappedSession session() {
        return VaadinSession.getCurrent().getSession();
    }

    @EventListener
    void takeBack(InteractiveAuthenticationSuccessEvent signedIn) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null
                && request.getAttribute(NAME, RequestAttributes.SCOPE_SESSION) instanceof KioskTicket ticket) {
            request.removeAttribute(NAME, RequestAttributes.SCOPE_SESSION);
            kiosk.takeBack(ticket);
        }
    }
}
