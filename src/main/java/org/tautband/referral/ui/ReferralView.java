package org.tautband.referral.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.tautband.clients.ClientDetails;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.clients.spi.ClientAlerts;
import org.tautband.clients.ui.AlertStrip;
import org.tautband.clients.ui.ClientNavigation;
import org.tautband.common.UnknownIdException;
import org.tautband.referral.ReferralService;

/** UC-13, refer a client: {@code /clients/{id}/referral}. The letter's texts beside the very page that prints. */
@Route("clients/:clientId/referral")
@RolesAllowed({"OWNER", "THERAPIST"})
class ReferralView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReferralService letters;
    private final ClientService clients;
    private final List<ClientAlerts> alerts;
    private final Clock clock;

    ReferralView(ReferralService letters, ClientService clients, List<ClientAlerts> alerts, Clock clock) {
        this.letters = letters;
        this.clients = clients;
        this.alerts = alerts;
        this.clock = clock;
        addClassNames("page", "referral-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ClientId id = event.getRouteParameters()
                .get("clientId")
                .flatMap(ClientId::parse)
                .orElseThrow(() -> new UnknownIdException("client"));
        ClientDetails client = clients.open(id);
        removeAll();
        Anchor back = new Anchor(ClientNavigation.path(id, "intake"), client.fullName());
        Header header = new Header(new Div(new H1(getTranslation("referral.title")), back));
        header.addClassName("page-header");
        add(header, new AlertStrip(alerts, id), new LetterEditor(letters, id, clock.getZone()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("referral.title");
    }
}
