package org.tautband.audit.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import org.tautband.audit.AuditTrail;
import org.tautband.common.ui.SettingsSection;

/** Contributes the tab Audit. */
@org.springframework.stereotype.Component
class AuditSettings implements SettingsSection {

    private static final int ORDER = 30;

    private final AuditTrail trail;
    private final Clock clock;

    AuditSettings(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "audit.title";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component create() {
        return new AuditPanel(trail, clock.getZone());
    }
}
