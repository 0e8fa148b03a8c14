package org.tautband.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Stands where a list has nothing to show, and says what to do next. */
public final class EmptyState extends Div {

    public EmptyState(String title, String next, Component... actions) {
        addClassName("empty-state");
        Span heading = new Span(title);
        heading.addClassName("empty-state-title");
        add(heading, new Paragraph(next));
        add(actions);
    }
}
