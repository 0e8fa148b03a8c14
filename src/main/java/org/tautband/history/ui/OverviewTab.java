package org.tautband.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import org.tautband.accounts.CurrentStaff;
import org.tautband.accounts.Role;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.anatomy.ui.BodyMap;
import org.tautband.anatomy.ui.BodyMark;
import org.tautband.charting.FasciaHistory;
import org.tautband.charting.PointLife;
import org.tautband.charting.ui.PointMarks;
import org.tautband.clients.ClientId;
import org.tautband.clients.spi.ClientAlerts;
import org.tautband.clients.spi.ClientTab;
import org.tautband.common.ui.EmptyState;
import org.tautband.history.Brief;
import org.tautband.history.Briefing;
import org.tautband.history.PointCourse;
import org.tautband.history.chart.Words;
import org.tautband.intake.IntakeService;

/** UC-05, the 30-second brief beside the body map of today's state. */
@org.springframework.stereotype.Component
class OverviewTab implements ClientTab {

    private final Briefing briefing;
    private final FasciaHistory fascia;
    private final List<ClientAlerts> alerts;
    private final IntakeService intake;
    private final MuscleCatalogue catalogue;
    private final CurrentStaff staff;

    OverviewTab(
            Briefing briefing,
            FasciaHistory fascia,
            List<ClientAlerts> alerts,
            IntakeService intake,
            MuscleCatalogue catalogue,
            CurrentStaff staff) {
        this.briefing = briefing;
        this.fascia = fascia;
        this.alerts = alerts;
        this.intake = intake;
        this.catalogue = catalogue;
        this.staff = staff;
    }

    @Override
    public String labelKey() {
        return "history.overview";
    }

    @Override
    public String name() {
        return "overview";
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public boolean allowed() {
        return staff.get().role() != Role.FRONT_DESK;
    }

    @Override
    public Component content(ClientId client) {
        Brief brief = briefing.of(client);
        Div page = new Div();
        if (brief.visits().empty()) {
            return new EmptyState(
                    page.getTranslation("history.visits.empty"), page.getTranslation("history.visits.empty.next"));
        }
        page.addClassName("overview");
        Words words = PointNames.words(page);
        PointNames names = new PointNames(catalogue, words);
        Section map = new Section(new H2(page.getTranslation("history.bodyMap")), bodyMap(client, brief, names));
        map.addClassNames("panel", "overview-map");
        page.add(
                new BriefPage(
                        brief, ClientAlerts.gravestFirst(alerts, client), names, words, () -> briefing.printed(client)),
                map);
        return page;
    }

    private BodyMap bodyMap(ClientId client, Brief brief, PointNames names) {
        List<PointLife> open = brief.open().stream().map(PointCourse::life).toList();
        BodyMap map = new BodyMap(catalogue);
        map.setReadOnly(true);
        List<BodyMark> marks = new ArrayList<>(PointMarks.ofFascia(
                fascia.latest(client),
                area -> map.getTranslation(
                        "charting.FasciaQuality." + area.data().quality().name())));
        marks.addAll(PointMarks.of(open, life -> names.of(life.place())));
        map.setMarks(marks);
        map.setAvoided(intake.safety(client).avoided());
        if (!open.isEmpty()) {
            map.setView(open.getFirst().place().point().view());
        }
        return map;
    }
}
