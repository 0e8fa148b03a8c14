package org.tautband.intake.ui;

import com.vaadin.flow.component.Component;
import org.tautband.accounts.CurrentStaff;
import org.tautband.accounts.Role;
import org.tautband.clients.ClientId;
import org.tautband.clients.spi.ClientTab;

/** UC-08, note what matters for safety: the client's answers that wait, red flags, consent, health history. */
@org.springframework.stereotype.Component
class IntakeTab implements ClientTab {

    private final IntakePanels panels;
    private final CurrentStaff staff;

    IntakeTab(IntakePanels panels, CurrentStaff staff) {
        this.panels = panels;
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
        IntakePage page = new IntakePage();
        panels.waiting(client).forEach(page::add);
        page.add(panels.redFlags(client), panels.consent(client), panels.health(client));
        panels.pain(client).ifPresent(page::add);
        return page;
    }
}
