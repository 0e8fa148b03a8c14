package org.tautband.accounts.web;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import org.tautband.accounts.CurrentStaff;
import org.tautband.accounts.PageAddition;
import org.tautband.accounts.PageScript;
import org.tautband.accounts.SessionSettings;
import org.tautband.common.Messages;

/** Puts {@code session-watch.js} into the pages of those who are signed in: it warns them, then clears the screen. */
@Component
class SessionWatch implements PageAddition {

    private final PageScript script = new PageScript("session-watch.js");
    private final CurrentStaff current;
    private final SessionSettings settings;
    private final Messages messages;

    SessionWatch(CurrentStaff current, SessionSettings settings, Messages messages) {
        this.current = current;
        this.settings = settings;
        this.messages = messages;
    }

    @Override
    public void addTo(IndexHtmlResponse page) {
        if (current.find().isEmpty()) {
            return;
        }
        Locale locale = page.getVaadinRequest().getLocale();
        Element element = script.appendTo(page);
        element.attr("data-timeout", String.valueOf(settings.timeout().toMillis()));
        element.attr("data-warning", String.valueOf(settings.warning().toMillis()));
        for (String text : new String[] {"title", "left", "stay", "ended", "again"}) {
            element.attr("data-" + text, messages.getTranslation("accounts.session." + text, locale));
        }
    }
}
