package org.tautband.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;
import org.springframework.security.authorization.AuthorizationDeniedException;

/** 403: a view whose service refuses this role; the service's refusal is audited where it happens. */
@ParentLayout(MainLayout.class)
@PermitAll
class ServiceRefusedView extends ErrorPage implements HasErrorParameter<AuthorizationDeniedException> {

    ServiceRefusedView() {
        super("shell.refused");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AuthorizationDeniedException> parameter) {
        return HttpStatusCode.FORBIDDEN.getCode();
    }
}
