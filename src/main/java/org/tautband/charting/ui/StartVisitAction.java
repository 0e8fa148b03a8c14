package org.tautband.charting.ui;

import org.springframework.stereotype.Component;
import org.tautband.accounts.CurrentStaff;
import org.tautband.accounts.Role;
import org.tautband.charting.VisitService;
import org.tautband.clients.ClientId;
import org.tautband.clients.spi.ClientAction;

/** Starts a visit from the client's page, or goes on with the draft that this therapist has open. */
@Component
class StartVisitAction implements ClientAction {

    private final VisitService visits;
    private final CurrentStaff staff;

    StartVisitAction(VisitService visits, CurrentStaff staff) {
        this.visits = visits;
        this.staff = staff;
    }

    @Override
    public String labelKey() {
        return "charting.startVisit";
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public boolean allowed() {
        return staff.get().role() != Role.FRONT_DESK;
    }

    @Override
    public void run(ClientId client) {
        VisitNavigation.open(visits.start(client));
    }
}
