package org.tautband.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tautband.accounts.CurrentStaff;
import org.tautband.accounts.Role;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.charting.ChartHistory;
import org.tautband.charting.PointLife;
import org.tautband.charting.VisitId;
import org.tautband.clients.ClientId;
import org.tautband.clients.spi.ClientTab;
import org.tautband.common.ui.EmptyState;
import org.tautband.history.BodyThroughTime;
import org.tautband.history.chart.Words;

/** UC-05, the body map through time: from visit to visit, two visits side by side, and everything so far. */
@org.springframework.stereotype.Component
class BodyMapTab implements ClientTab {

    private final ChartHistory history;
    private final MuscleCatalogue catalogue;
    private final CurrentStaff staff;

    BodyMapTab(ChartHistory history, MuscleCatalogue catalogue, CurrentStaff staff) {
        this.history = history;
        this.catalogue = catalogue;
        this.staff = staff;
    }

    @Override
    public String labelKey() {
        return "history.body";
    }

    @Override
    public String name() {
        return "body";
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
        return content(client, QueryParameters.empty());
    }

    @Override
    public Component content(ClientId client, QueryParameters address) {
        List<PointLife> lives = history.pointLives(client);
        Div texts = new Div();
        if (lives.isEmpty()) {
            return new EmptyState(
                    texts.getTranslation("history.points.empty"), texts.getTranslation("history.points.empty.next"));
        }
        @Nullable VisitId visit =
                address.getSingleParameter("visit").flatMap(VisitId::parse).orElse(null);
        Words words = PointNames.words(texts);
        BodyMarks marks = new BodyMarks(catalogue, new PointNames(catalogue, words), words);
        return new BodyPage(client, new BodyThroughTime(lives), lives, marks, visit);
    }
}
