package org.tautband.charting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.charting.VisitDetails;
import org.tautband.charting.VisitId;
import org.tautband.charting.spi.ChartSection;
import org.tautband.clients.ClientDetails;
import org.tautband.clients.ClientService;
import org.tautband.clients.spi.ClientAlerts;
import org.tautband.clients.ui.AlertStrip;
import org.tautband.common.InvalidInputException;
import org.tautband.common.UnknownIdException;
import org.tautband.common.ui.SaveStatus;

/** UC-03, chart a visit: {@code /visits/{id}}. Body map beside the findings, hold timer and SOAP note. */
@Route("visits/:visitId")
@RolesAllowed({"OWNER", "THERAPIST"})
class ChartView extends Div implements BeforeEnterObserver, HasDynamicTitle, ChartEditor.Problems {

    /** The map, and what takes the focus, stay below what stays in sight above, however much the strip of alerts says. */
    private static final String TELL_HEIGHT = "new ResizeObserver(() => document.documentElement.style"
            + ".setProperty('--tb-chart-top', this.offsetHeight + 'px')).observe(this)";

    private final ChartServices services;
    private final ClientService clients;
    private final MuscleCatalogue catalogue;
    private final List<ClientAlerts> alerts;
    private final ChartSafety safety;
    private final NotePanels panels;
    private final List<ChartSection> sections;
    private final Clock clock;
    private final SaveStatus status;
    private String title = "";

    ChartView(
            ChartServices services,
            ClientService clients,
            MuscleCatalogue catalogue,
            List<ClientAlerts> alerts,
            ChartSafety safety,
            NotePanels panels,
            List<ChartSection> sections,
            Clock clock) {
        this.services = services;
        this.clients = clients;
        this.catalogue = catalogue;
        this.alerts = alerts;
        this.safety = safety;
        this.panels = panels;
        this.sections = sections;
        this.clock = clock;
        this.status = new SaveStatus(".chart", services.preferences().sealKey());
        addClassNames("page", "chart");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        VisitId id = event.getRouteParameters()
                .get("visitId")
                .flatMap(VisitId::parse)
                .orElseThrow(() -> new UnknownIdException("visit"));
        VisitDetails visit = services.visits().open(id);
        ClientDetails client = clients.open(visit.clientId());
        title = getTranslation("charting.visitOf", client.fullName());
        removeAll();
        show(new ChartEditor(services, visit, this), client);
    }

    private void show(ChartEditor editor, ClientDetails client) {
        status.follow(editor);
        MuscleNames names = new MuscleNames(catalogue, this);
        MapActs acts = new MapActs(editor);
        BodyMapPanel map = new BodyMapPanel(editor, acts, catalogue, names);
        Div left = new Div(map);
        left.addClassName("chart-map");
        RecheckPanel rechecks = panels.rechecks(editor, names);
        PainPanel pain = new PainPanel(editor);
        SoapPanel soap = panels.soap(editor);
        SafetyPanel before = safety.panel(editor, client, names, map);
        GapTargets gaps = new GapTargets(editor, rechecks, pain, soap, before);
        Div right = new Div(
                new QuickEntryBar(editor, services.quickEntry(), catalogue, names),
                rechecks,
                contributed(editor),
                new PointsPanel(editor, acts, map, names),
                new FasciaPanel(editor, acts, map),
                panels.treatment(editor, pain),
                soap);
        right.addClassName("chart-notes");
        right.add(new AmendmentsPanel(editor, clock.getZone()));
        Div body = new Div(left, right);
        body.addClassName("chart-body");
        Div top = new Div(
                new ChartHeader(editor, client, status, names, gaps::show, clock), new AlertStrip(alerts, client.id()));
        top.addClassName("chart-top");
        top.getElement().executeJs(TELL_HEIGHT);
        add(top, before, body);
        UnsentNotes.open(this, editor);
    }

    private Div contributed(ChartEditor editor) {
        Div contributed = new Div();
        contributed.addClassName("chart-contributed");
        sections.stream()
                .sorted(Comparator.comparingInt(ChartSection::order))
                .forEach(section -> contributed.add(section.create(editor)));
        return contributed;
    }

    @Override
    public void refused(InvalidInputException refused) {
        refused.violations()
                .forEach(violation -> tell(getTranslation(
                        violation.messageKey(), violation.values().toArray())));
    }

    @Override
    public void stale() {
        tell(getTranslation("charting.stale"));
    }

    @Override
    public void signed() {
        tell(getTranslation("charting.error.signed"));
    }

    @Override
    public void unreachable() {
        status.refuse(getTranslation("charting.status.unreachable"));
    }

    @Override
    public void stored() {
        status.stored();
    }

    private void tell(String problem) {
        status.refuse(problem);
        Notification notice = Notification.show(problem);
        notice.addThemeVariants(NotificationVariant.ERROR);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
