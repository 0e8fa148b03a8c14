package org.tautband.intake.ui;

import com.vaadin.flow.component.Component;
import org.tautband.common.ui.SettingsSection;
import org.tautband.guide.Guide;
import org.tautband.intake.ClinicSafetyService;

/** UC-10: contributes the tab Safety, the clinic's own part of the safety rules. */
@org.springframework.stereotype.Component
class SafetySettings implements SettingsSection {

    private static final int ORDER = 40;

    private final ClinicSafetyService safety;
    private final Guide guide;

    SafetySettings(ClinicSafetyService safety, Guide guide) {
        this.safety = safety;
        this.guide = guide;
    }

    @Override
    public String titleKey() {
        return "intake.safety";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component create() {
        return new IntakePage(new StrictModePanel(safety, guide), new OwnConditionsPanel(safety, guide));
    }
}
