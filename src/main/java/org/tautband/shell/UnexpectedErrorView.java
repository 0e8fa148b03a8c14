package org.tautband.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** 500: everything else. It stands without the main layout, which may be what failed. */
@AnonymousAllowed
class UnexpectedErrorView extends ErrorPage implements HasErrorParameter<Exception> {

    private final ErrorReports reports;

    UnexpectedErrorView(ErrorReports reports) {
        super("shell.unexpected");
        this.reports = reports;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String reference = reports.log(parameter.getException());
        add(new Paragraph(getTranslation("shell.unexpected.reference", reference)));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
