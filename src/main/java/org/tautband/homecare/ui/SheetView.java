package org.tautband.homecare.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.tautband.charting.ChartPreferenceService;
import org.tautband.charting.VisitId;
import org.tautband.charting.ui.VisitNavigation;
import org.tautband.clients.ClientService;
import org.tautband.clients.spi.ClientAlerts;
import org.tautband.clients.ui.AlertStrip;
import org.tautband.common.UnknownIdException;
import org.tautband.homecare.OpenSheet;
import org.tautband.homecare.SheetDelivery;
import org.tautband.homecare.SheetDraftService;
import org.tautband.homecare.SheetFacts;
import org.tautband.homecare.SheetService;
import org.tautband.intake.spi.RedFlagAction;

/** UC-04, hand out a home-care sheet: {@code /visits/{id}/sheet}. Suggestions with reasons beside the page that prints. */
@Route("visits/:visitId/sheet")
@RolesAllowed({"OWNER", "THERAPIST"})
class SheetView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SheetService sheets;
    private final SheetDraftService drafts;
    private final SheetDelivery delivery;
    private final ClientService clients;
    private final ChartPreferenceService preferences;
    private final List<ClientAlerts> alerts;
    private final List<RedFlagAction> redFlagActions;

    SheetView(
            SheetService sheets,
            SheetDraftService drafts,
            SheetDelivery delivery,
            ClientService clients,
            ChartPreferenceService preferences,
            List<ClientAlerts> alerts,
            List<RedFlagAction> redFlagActions) {
        this.sheets = sheets;
        this.drafts = drafts;
        this.delivery = delivery;
        this.clients = clients;
        this.preferences = preferences;
        this.alerts = alerts;
        this.redFlagActions = redFlagActions;
        addClassNames("page", "sheet-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        VisitId visit = event.getRouteParameters()
                .get("visitId")
                .flatMap(VisitId::parse)
                .orElseThrow(() -> new UnknownIdException("visit"));
        OpenSheet sheet = drafts.open(visit);
        removeAll();
        add(header(sheet.facts()), new AlertStrip(alerts, sheet.facts().clientId()));
        if (sheet.proposal().stopped()) {
            add(stop(sheet));
        } else {
            add(new SheetBuilder(sheets, drafts, delivery, clients, preferences.sealKey(), sheet));
        }
    }

    private Header header(SheetFacts facts) {
        String where = getTranslation("homecare.back", facts.clientName());
        Anchor back = new Anchor(VisitNavigation.path(facts.visitId()), where);
        Div title = new Div(new H1(getTranslation("homecare.title")), back);
        Header header = new Header(title);
        header.addClassName("page-header");
        return header;
    }

    private Section stop(OpenSheet sheet) {
        UnorderedList flags = new UnorderedList();
        sheet.proposal().redFlags().forEach(flag -> flags.add(new ListItem(flag)));
        Section stop = new Section(
                new H2(getTranslation("homecare.stop")), flags, new Paragraph(getTranslation("homecare.stop.next")));
        stop.addClassNames("panel", "sheet-stop");
        redFlagActions.forEach(action -> stop.add(new Button(
                getTranslation(action.labelKey()),
                click -> action.run(sheet.facts().clientId()))));
        return stop;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("homecare.title");
    }
}
