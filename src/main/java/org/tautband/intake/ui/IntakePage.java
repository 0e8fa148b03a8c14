package org.tautband.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** The panels of one client's intake. */
final class IntakePage extends Div {

    IntakePage(Component... panels) {
        super(panels);
        addClassName("intake");
    }

    static Section panel(String title, Component... content) {
        Section panel = new Section(new H2(title));
        panel.addClassName("panel");
        panel.add(content);
        return panel;
    }

    /** Shows the page afresh, with the alerts that follow from what was just stored. */
    static void refresh() {
        UI.getCurrentOrThrow().refreshCurrentRoute(false);
    }
}
