package org.tautband.intake.ui;

import com.vaadin.flow.component.Component;
import org.tautband.accounts.CurrentStaff;
import org.tautband.accounts.Role;
import org.tautband.clients.ClientId;
import org.tautband.clients.spi.ClientTab;
import org.tautband.guide.Guide;
import org.tautband.intake.IntakeService;

/** UC-08, note what matters for safety: conditions and red flags of a client. */
@org.springframework.stereotype.Component
class IntakeTab implements ClientTab {

    private final IntakeService intake;
    private final Guide guide;
    private final CurrentStaff staff;

    IntakeTab(IntakeService intake, Guide guide, CurrentStaff staff) {
        this.intake = intake;
        this.guide = guide;
        this.staff = staff;
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
        return new IntakePanel(intake, guide, client);
    }
}
