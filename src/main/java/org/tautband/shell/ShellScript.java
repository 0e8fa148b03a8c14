package org.tautband.shell;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import org.tautband.accounts.PageAddition;
import org.tautband.accounts.PageScript;

/** Puts the icon into every page, and {@code shell.js}: it runs first, so that the chosen colours are there at once. */
@Component
class ShellScript implements PageAddition {

    private final PageScript script = new PageScript("shell.js");

    @Override
    public void addTo(IndexHtmlResponse page) {
        script.appendTo(page);
        Element icon = page.getDocument().head().appendElement("link");
        icon.attr("rel", "icon").attr("type", "image/svg+xml").attr("href", "logo.svg");
    }
}
