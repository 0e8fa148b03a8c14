package org.tautband.clinic.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.tautband.clinic.ClinicService;
import org.tautband.clinic.LogoService;
import org.tautband.common.ui.SettingsSection;

/** Contributes the tab Clinic. */
@org.springframework.stereotype.Component
class ClinicSettings implements SettingsSection {

    private static final int ORDER = 10;

    private final ClinicService clinics;
    private final LogoService logos;

    ClinicSettings(ClinicService clinics, LogoService logos) {
        this.clinics = clinics;
        this.logos = logos;
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
        Div tab = new Div(new ClinicPanel(clinics), new LogoPanel(logos));
        tab.addClassName("settings-panels");
        return tab;
    }
}
