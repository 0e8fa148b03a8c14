package org.tautband.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tautband.common.Messages;

/** What the browser half says by itself when it has lost its server half. An ended session leads to the sign-in page. */
@Component
class SystemTexts implements VaadinServiceInitListener {

    private final Messages messages;

    SystemTexts(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> texts(info.getLocale()));
    }

    private SystemMessages texts(Locale locale) {
        CustomizedSystemMessages texts = new CustomizedSystemMessages();
        texts.setSessionExpiredNotificationEnabled(false);
        texts.setSessionExpiredURL("login?ended");
        texts.setInternalErrorCaption(messages.getTranslation("shell.internal.title", locale));
        texts.setInternalErrorMessage(messages.getTranslation("shell.internal.text", locale));
        texts.setCookiesDisabledCaption(messages.getTranslation("shell.cookies.title", locale));
        texts.setCookiesDisabledMessage(messages.getTranslation("shell.cookies.text", locale));
        return texts;
    }
}
