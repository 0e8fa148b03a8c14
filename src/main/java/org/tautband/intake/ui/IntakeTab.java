package org.tautband.intake.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import org.tautband.accounts.CurrentStaff;
import org.tautband.accounts.Role;
import org.tautband.clients.ClientId;
import org.tautband.clients.spi.ClientTab;
import org.tautband.guide.Guide;
import org.tautband.intake.ClinicSafetyService;
import org.tautband.intake.HealthHistoryService;
import org.tautband.intake.RedFlagService;

/** UC-08, note what matters for safety: health history, red flags. */
@org.springframework.stereotype.Component
class IntakeTab implements ClientTab {

    private final HealthHistoryService histories;
    private final RedFlagService screens;
    private final ClinicSafetyService safety;
    private final Guide guide;
    private final CurrentStaff staff;
    private final Clock clock;

    IntakeTab(
            HealthHistoryService histories,
            RedFlagService screens,
            ClinicSafetyService safety,
            Guide guide,
            CurrentStaff staff,
            Clock clock) {
        this.histories = histories;
        this.screens = screens;
        this.safety = safety;
        this.guide = guide;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public String labelKey() {
        return "intake.title";
    }

    @Override
    public String name() {
        return "intake";
    }

    @Override
    public int order() {
        return 4;
    }

    @Override
    public boolean allowed() {
        return staff.get().role() != Role.FRONT_DESK;
    }

    @Override
    public Component content(ClientId client) {
        return new IntakePage(
                new RedFlagPanel(screens, guide, client, clock.getZone()),
                new HealthPanel(histories, guide, safety.get(), client, clock.getZone()));
    }
}
