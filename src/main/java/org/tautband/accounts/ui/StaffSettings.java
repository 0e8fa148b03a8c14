package org.tautband.accounts.ui;

import com.vaadin.flow.component.Component;
import org.tautband.accounts.PasswordRules;
import org.tautband.accounts.StaffService;
import org.tautband.common.ui.SettingsSection;

/** Contributes the tab Staff. */
@org.springframework.stereotype.Component
class StaffSettings implements SettingsSection {

    private static final int ORDER = 20;

    private final StaffService staff;
    private final PasswordRules rules;

    StaffSettings(StaffService staff, PasswordRules rules) {
        this.staff = staff;
        this.rules = rules;
    }

    @Override
    public String titleKey() {
        return "accounts.staff";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component create() {
        return new StaffPanel(staff, rules);
    }
}
