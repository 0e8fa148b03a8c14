package org.tautband.mail.ui;

import com.vaadin.flow.component.Component;
import org.tautband.common.ui.SettingsSection;
import org.tautband.mail.MailSettingsService;

/** Contributes the tab E-mail. */
@org.springframework.stereotype.Component
class MailSettingsSection implements SettingsSection {

    private static final int ORDER = 50;

    private final MailSettingsService settings;

    MailSettingsSection(MailSettingsService settings) {
        this.settings = settings;
    }

    @Override
    public String titleKey() {
        return "mail.title";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component create() {
        return new MailPanel(settings);
    }
}
