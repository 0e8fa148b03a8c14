package org.tautband.clinic.ui;

import com.vaadin.flow.component.Component;
import org.tautband.clinic.ClinicService;
import org.tautband.common.ui.SettingsSection;

/** Contributes the tab Clinic. */
@org.springframework.stereotype.Component
class ClinicSettings implements SettingsSection {

    private static final int ORDER = 10;

    private final ClinicService clinics;

    ClinicSettings(ClinicService clinics) {
        this.clinics = clinics;
    }

    @Override
    public String titleKey() {
        return "clinic.title";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component create() {
        return new ClinicPanel(clinics);
    }
}
