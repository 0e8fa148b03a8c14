package org.tautband.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.tautband.accounts.CurrentStaff;
import org.tautband.accounts.Role;
import org.tautband.anatomy.Muscle;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.anatomy.ui.BodyMap;
import org.tautband.anatomy.ui.BodyMark;
import org.tautband.charting.ChartHistory;
import org.tautband.charting.FasciaHistory;
import org.tautband.charting.PointLife;
import org.tautband.charting.PointState;
import org.tautband.charting.VisitSummary;
import org.tautband.charting.ui.PointMarks;
import org.tautband.charting.ui.VisitNavigation;
import org.tautband.clients.ClientId;
import org.tautband.clients.spi.ClientTab;
import org.tautband.common.ui.Dates;
import org.tautband.common.ui.EmptyState;
import org.tautband.history.Trend;

/** UC-05, the 30-second brief: last visit, what was planned, open points, what changed, today's body map. */
@org.springframework.stereotype.Component
class OverviewTab implements ClientTab {

    private final ChartHistory history;
    private final FasciaHistory fascia;
    private final MuscleCatalogue catalogue;
    private final CurrentStaff staff;

    OverviewTab(ChartHistory history, FasciaHistory fascia, MuscleCatalogue catalogue, CurrentStaff staff) {
        this.history = history;
        this.fascia = fascia;
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
        return 1;
    }

    @Override
    public boolean allowed() {
        return staff.get().role() != Role.FRONT_DESK;
    }

    @Override
    public Component content(ClientId client) {
        List<VisitSummary> visits = history.visits(client);
        Div page = new Div();
        page.addClassName("overview");
        if (visits.isEmpty()) {
            page.add(new EmptyState(
                    page.getTranslation("history.visits.empty"), page.getTranslation("history.visits.empty.next")));
            return page;
        }
        List<PointLife> lives = history.pointLives(client);
        List<PointLife> open = lives.stream()
                .filter(life -> life.state() != PointState.RESOLVED)
                .toList();
        Div words = new Div(lastVisit(page, visits.getFirst()), openPoints(page, open));
        words.addClassName("overview-words");
        Section map = panel(page, "history.bodyMap", bodyMap(client, open));
        map.addClassName("overview-map");
        page.add(words, map);
        return page;
    }

    private Section panel(Component texts, String titleKey, Component... content) {
        Section panel = new Section(new H2(texts.getTranslation(titleKey)));
        panel.addClassName("panel");
        panel.add(content);
        return panel;
    }

    private Section lastVisit(Component texts, VisitSummary visit) {
        Anchor link = new Anchor(
                VisitNavigation.path(visit.id()),
                Dates.day(visit.serviceDate(), UI.getCurrent().getLocale()));
        Paragraph when = new Paragraph(link, new Span(" · " + visit.therapist()));
        List<Component> lines = new ArrayList<>(List.of(when));
        addText(lines, texts, "charting.subjective", visit.soap().subjective());
        addText(lines, texts, "charting.assessment", visit.soap().assessment());
        addText(lines, texts, "charting.plan", visit.soap().plan());
        String titleKey = visit.signature() == null ? "history.openDraft" : "history.lastVisit";
        return panel(texts, titleKey, lines.toArray(Component[]::new));
    }

    private void addText(List<Component> lines, Component texts, String labelKey, String text) {
        if (!text.isBlank()) {
            Span label = new Span(texts.getTranslation(labelKey));
            label.addClassName("brief-label");
            Paragraph line = new Paragraph(label, new Span(text));
            line.addClassName("brief-line");
            lines.add(line);
        }
    }

    private Section openPoints(Component texts, List<PointLife> open) {
        if (open.isEmpty()) {
            return panel(texts, "history.openPoints", new Paragraph(texts.getTranslation("history.openPoints.none")));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("brief-points");
        open.forEach(life -> list.add(new ListItem(
                new Span(name(texts, life)),
                new Span(texts.getTranslation(
                        "charting.PointState." + life.state().name())),
                new Span(texts.getTranslation("history.trend." + Trend.of(life).name())))));
        return panel(texts, "history.openPoints", list);
    }

    private String name(Component texts, PointLife life) {
        String muscle = catalogue
                .find(life.place().muscleId())
                .map(Muscle::name)
                .orElse(life.place().muscleId());
        return muscle + ", "
                + texts.getTranslation("charting.Side." + life.place().side().name());
    }

    private BodyMap bodyMap(ClientId client, List<PointLife> open) {
        BodyMap map = new BodyMap(catalogue);
        map.setReadOnly(true);
        List<BodyMark> marks = new ArrayList<>(PointMarks.ofFascia(
                fascia.latest(client),
                area -> map.getTranslation(
                        "charting.FasciaQuality." + area.data().quality().name())));
        marks.addAll(PointMarks.of(open, life -> name(map, life)));
        map.setMarks(marks);
        if (!open.isEmpty()) {
            map.setView(open.getFirst().place().point().view());
        }
        return map;
    }
}
