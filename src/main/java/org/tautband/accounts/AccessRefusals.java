package org.tautband.accounts;

import org.aopalliance.intercept.MethodInvocation;
import org.springframework.context.event.EventListener;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.stereotype.Component;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;

/** Audits what signed-in staff were refused. Refused visitors are only sent to sign in. */
@Component
public class AccessRefusals {

    private final CurrentStaff current;
    private final AuditLog audit;

    AccessRefusals(CurrentStaff current, AuditLog audit) {
        this.current = current;
        this.audit = audit;
    }

    @EventListener
    void refused(AuthorizationDeniedEvent<?> event) {
        if (event.getObject() instanceof MethodInvocation call) {
            String service = call.getMethod().getDeclaringClass().getSimpleName();
            record("service", service + "." + call.getMethod().getName());
        }
    }

    /** A view that the role may not open. */
    public void viewRefused(String path) {
        record("view", path);
    }

    private void record(String kind, String detail) {
        if (current.find().isPresent()) {
            audit.recordRefusal(AuditAction.ACCESS_REFUSED, new AuditSubject(kind, null, null, detail));
        }
    }
}
