package org.tautband.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;
import org.tautband.common.UnknownIdException;

/** 404: no such client, visit or sheet. */
@ParentLayout(MainLayout.class)
@PermitAll
class UnknownIdView extends ErrorPage implements HasErrorParameter<UnknownIdException> {

    UnknownIdView() {
        super("shell.unknownId");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<UnknownIdException> parameter) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
