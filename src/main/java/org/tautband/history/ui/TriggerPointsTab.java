package org.tautband.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.tautband.accounts.CurrentStaff;
import org.tautband.accounts.Role;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.charting.ChartHistory;
import org.tautband.clients.ClientId;
import org.tautband.clients.spi.ClientTab;
import org.tautband.common.ui.EmptyState;
import org.tautband.history.PointCourse;
import org.tautband.history.chart.Words;

/** UC-05, review a client's history: the life of each trigger point. */
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
        return 2;
    }

    @Override
    public boolean allowed() {
        return staff.get().role() != Role.FRONT_DESK;
    }

    @Override
    public Component content(ClientId client) {
        List<PointCourse> courses = history.pointLivesWithHolds(client).stream()
                .map(PointCourse::of)
                .toList();
        Div texts = new Div();
        if (courses.isEmpty()) {
            return new EmptyState(
                    texts.getTranslation("history.points.empty"), texts.getTranslation("history.points.empty.next"));
        }
        Words words = PointNames.words(texts);
        return new PointsPage(courses, new PointNames(catalogue, words), words);
    }
}
