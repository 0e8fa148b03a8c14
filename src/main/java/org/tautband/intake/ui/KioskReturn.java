package org.tautband.intake.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;

/** The way back for staff, who sign in again; it shows nobody anything. */
final class KioskReturn extends Paragraph {

    private static final String SIGN_IN = "login";

    KioskReturn() {
        addClassName("kiosk-return");
        Anchor link = new Anchor(SIGN_IN, getTranslation("intake.kiosk.staff"));
        link.setRouterIgnore(true);
        add(link);
    }
}
