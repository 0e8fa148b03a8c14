package org.tautband.accounts;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.session.SessionDestroyedEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;

/** Audits every sign-in, and every end of a session: signed out, idle or ended by an owner. */
@Component
class SignInAudit {

    private final AuditLog audit;
    private final SecurityContextHolderStrategy holder;

    SignInAudit(AuditLog audit, SecurityContextHolderStrategy holder) {
        this.audit = audit;
        this.holder = holder;
    }

    @EventListener
    @Transactional
    public void signedIn(InteractiveAuthenticationSuccessEvent event) {
        record(AuditAction.SIGNED_IN, event.getAuthentication());
    }

    /** A session may be ended by a thread where somebody else is signed in, or nobody. */
    @EventListener
    @Transactional
    public void signedOut(SessionDestroyedEvent event) {
        SecurityContext present = holder.getContext();
        try {
            for (SecurityContext ended : event.getSecurityContexts()) {
                holder.setContext(ended);
                record(AuditAction.SIGNED_OUT, ended.getAuthentication());
            }
        } finally {
            holder.setContext(present);
        }
    }

    private void record(AuditAction action, @Nullable Authentication authentication) {
        SignedInStaff.of(authentication)
                .map(signedIn -> AuditSubject.of("staff", signedIn.member().id().value(), null))
                .ifPresent(staff -> audit.record(action, staff));
    }
}
