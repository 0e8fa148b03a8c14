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
import org.tautband.clients.ClientDetails;
import org.tautband.clients.ClientService;
import org.tautband.clients.spi.ClientAlerts;
import org.tautband.clients.ui.AlertStrip;
import org.tautband.common.InvalidInputException;
import org.tautband.common.UnknownIdException;

/** UC-03, chart a visit: {@code /visits/{id}}. Body map beside the findings, hold timer and SOAP note. */
@Route("visits/:visitId")
@RolesAllowed({"OWNER", "THERAPIST"})
class ChartView extends Div implements BeforeEnterObserver, HasDynamicTitle, ChartEditor.Problems {

    private final ChartServices services;
    private final ClientService clients;
    private final MuscleCatalogue catalogue;
    private final List<ClientAlerts> alerts;
    private final NotePanels panels;
    private final Clock clock;
    private final SaveStatus status;
    private String title = "";

    ChartView(
            ChartServices services,
            ClientService clients,
            MuscleCatalogue catalogue,
            List<ClientAlerts> alerts,
            NotePanels panels,
            Clock clock) {
        this.services = services;
        this.clients = clients;
        this.catalogue = catalogue;
        this.alerts = alerts;
        this.panels = panels;
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
        GapTargets gaps = new GapTargets(editor, rechecks, pain, soap);
        Div right = new Div(
                new QuickEntryBar(editor, services.quickEntry(), catalogue, names),
                rechecks,
                new PointsPanel(editor, acts, map, names),
                new FasciaPanel(editor, acts, map),
                panels.treatment(editor, pain),
                soap);
        right.addClassName("chart-notes");
        right.add(new AmendmentsPanel(editor, clock.getZone()));
        Div body = new Div(left, right);
        body.addClassName("chart-body");
        Div top = new Div(new ChartHeader(editor, client, status, names, gaps::show, clock), alertStrip(client));
        top.addClassName("chart-top");
        add(top, body);
        UnsentNotes.open(this, editor);
    }

    private AlertStrip alertStrip(ClientDetails client) {
        return new AlertStrip(alerts.stream()
                .flatMap(source -> source.of(client.id()).stream())
                .sorted(Comparator.comparing(ClientAlerts.Alert::severity))
                .toList());
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
