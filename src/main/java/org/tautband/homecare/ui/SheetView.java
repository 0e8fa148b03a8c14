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
import java.util.Comparator;
import java.util.List;
import org.tautband.charting.VisitId;
import org.tautband.charting.ui.VisitNavigation;
import org.tautband.clients.spi.ClientAlerts;
import org.tautband.clients.ui.AlertStrip;
import org.tautband.clinic.ClinicService;
import org.tautband.common.UnknownIdException;
import org.tautband.homecare.Paper;
import org.tautband.homecare.SheetProposal;
import org.tautband.homecare.SheetService;
import org.tautband.intake.spi.RedFlagAction;

/** UC-04, hand out a home-care sheet: {@code /visits/{id}/sheet}. Suggestions with reasons beside the page that prints. */
@Route("visits/:visitId/sheet")
@RolesAllowed({"OWNER", "THERAPIST"})
class SheetView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SheetService sheets;
    private final ClinicService clinics;
    private final List<ClientAlerts> alerts;
    private final List<RedFlagAction> redFlagActions;

    SheetView(
            SheetService sheets, ClinicService clinics, List<ClientAlerts> alerts, List<RedFlagAction> redFlagActions) {
        this.sheets = sheets;
        this.clinics = clinics;
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
        SheetProposal proposal = sheets.propose(visit);
        removeAll();
        add(header(visit, proposal), alertStrip(proposal));
        if (proposal.stopped()) {
            add(stop(proposal));
        } else {
            Paper paper = Paper.valueOf(clinics.get().paperSize().name());
            add(new SheetBuilder(sheets, visit, proposal, paper));
        }
    }

    private Header header(VisitId visit, SheetProposal proposal) {
        Anchor back = new Anchor(VisitNavigation.path(visit), getTranslation("homecare.back", proposal.clientName()));
        Div title = new Div(new H1(getTranslation("homecare.title")), back);
        Header header = new Header(title);
        header.addClassName("page-header");
        return header;
    }

    private AlertStrip alertStrip(SheetProposal proposal) {
        return new AlertStrip(alerts.stream()
                .flatMap(source -> source.of(proposal.client()).stream())
                .sorted(Comparator.comparing(ClientAlerts.Alert::severity))
                .toList());
    }

    private Section stop(SheetProposal proposal) {
        UnorderedList flags = new UnorderedList();
        proposal.redFlags().forEach(flag -> flags.add(new ListItem(flag)));
        Section stop = new Section(
                new H2(getTranslation("homecare.stop")), flags, new Paragraph(getTranslation("homecare.stop.next")));
        stop.addClassNames("panel", "sheet-stop");
        redFlagActions.forEach(action ->
                stop.add(new Button(getTranslation(action.labelKey()), click -> action.run(proposal.client()))));
        return stop;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("homecare.title");
    }
}
