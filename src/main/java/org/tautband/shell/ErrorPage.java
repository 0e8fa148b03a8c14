package org.tautband.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** What all error views look like: what happened, in plain words, and a way on. */
abstract class ErrorPage extends Div implements HasDynamicTitle {

    private final String titleKey;

    /** @param key of the messages {@code key.title} and {@code key.text} */
    ErrorPage(String key) {
        titleKey = key + ".title";
        addClassNames("page", "error-page");
        add(
                new H1(getTranslation(titleKey)),
                new Paragraph(getTranslation(key + ".text")),
                new Paragraph(new Anchor("", getTranslation("shell.error.home"))));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.complete(getTranslation(titleKey)); // no navigation follows an error
    }
}
