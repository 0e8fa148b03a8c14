package org.tautband.history.ui;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;
import org.tautband.accounts.PageAddition;
import org.tautband.accounts.PageScript;

/** Lets the values of a chart be reached with the arrow keys. */
@Component
class ChartScript implements PageAddition {

    private final PageScript script = new PageScript("chart-keys.js");

    @Override
    public void addTo(IndexHtmlResponse page) {
        script.appendTo(page);
    }
}
