package org.tautband.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.tautband.accounts.CurrentStaff;
import org.tautband.accounts.Role;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.charting.ChartHistory;
import org.tautband.charting.PointLife;
import org.tautband.clients.ClientId;
import org.tautband.clients.spi.ClientTab;
import org.tautband.common.ui.EmptyState;

/** UC-05, review a client's history: the life of each trigger point, those still open first. */
@org.springframework.stereotype.Component
class TriggerPointsTab implements ClientTab {

    private final ChartHistory history;
    private final MuscleCatalogue catalogue;
    private final CurrentStaff staff;

    TriggerPointsTab(ChartHistory history, MuscleCatalogue catalogue, CurrentStaff staff) {
        this.history = history;
        this.catalogue = catalogue;
        this.staff = staff;
    }

    @Override
    public String labelKey() {
        return "history.points";
    }

    @Override
    public String name() {
        return "points";
    }

    @Override
    public int order() {
        return 3;
    }

    @Override
    public boolean allowed() {
        return staff.get().role() != Role.FRONT_DESK;
    }

    @Override
    public Component content(ClientId client) {
        List<PointLife> lives = history.pointLives(client);
        Div page = new Div();
        page.addClassName("life-list");
        if (lives.isEmpty()) {
            page.add(new EmptyState(
                    page.getTranslation("history.points.empty"), page.getTranslation("history.points.empty.next")));
        }
        lives.forEach(life -> page.add(new LifeCard(life, catalogue)));
        return page;
    }
}
