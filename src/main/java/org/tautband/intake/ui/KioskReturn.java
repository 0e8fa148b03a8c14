package org.tautband.intake.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;

/** The way back for staff, who sign in again; it shows nobody anything. */
final class KioskReturn extends Paragraph {

    KioskReturn() {
        addClassName("kiosk-return");
        Anchor link = new Anchor("login", getTranslation("intake.kiosk.staff"));
        link.setRouterIgnore(true);
        add(link);
    }
}
