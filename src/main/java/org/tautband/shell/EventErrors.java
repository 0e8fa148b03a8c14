package org.tautband.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.tautband.common.Messages;
import org.tautband.common.StaleVersionException;
import org.tautband.common.UnknownIdException;

/** What a view's own code did not expect: the view stays as it is, with all that was typed, and a message says so. */
@Component
class EventErrors implements VaadinServiceInitListener, ErrorHandler {

    private static final int MILLIS = 10_000;

    private final transient ErrorReports reports;
    private final transient Messages messages;

    EventErrors(ErrorReports reports, Messages messages) {
        this.reports = reports;
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        Throwable error = event.getThrowable();
        UI ui = UI.getCurrent();
        String text = text(error, ui == null ? Locale.ENGLISH : ui.getLocale());
        if (ui != null && ui.isAttached()) {
            Notification note = Notification.show(text, MILLIS, Notification.Position.BOTTOM_CENTER);
            note.addThemeVariants(NotificationVariant.ERROR);
        }
    }

    private String text(Throwable error, Locale locale) {
        return switch (error) {
            case AccessDeniedException refused -> messages.getTranslation("shell.refused.text", locale);
            case UnknownIdException unknown -> messages.getTranslation("shell.unknownId.text", locale);
            case StaleVersionException stale -> messages.getTranslation("shell.stale", locale);
            default -> messages.getTranslation("shell.event", locale, reports.log(error));
        };
    }
}
