package org.tautband.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;
import org.tautband.accounts.AccessRefusals;

/** 403: a view that is not for this role. */
@ParentLayout(MainLayout.class)
@PermitAll
class ViewRefusedView extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    private final AccessRefusals refusals;

    ViewRefusedView(AccessRefusals refusals) {
        super("shell.refused");
        this.refusals = refusals;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        refusals.viewRefused(event.getLocation().getPath());
        return HttpStatusCode.FORBIDDEN.getCode();
    }
}
