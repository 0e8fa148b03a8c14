package org.tautband.clients.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tautband.clients.ClientDetails;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.clients.spi.ClientAction;
import org.tautband.clients.spi.ClientAlerts;
import org.tautband.clients.spi.ClientTab;
import org.tautband.common.UnknownIdException;
import org.tautband.common.ui.Dates;
import org.tautband.common.ui.TabBar;

/** UC-06, a client's page: {@code /clients/{id}}. Other modules contribute its actions, tabs and alerts. */
@Route("clients/:clientId")
@PermitAll
class ClientView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ClientService clients;
    private final List<ClientAction> actions;
    private final List<ClientTab> contributed;
    private final List<ClientAlerts> alerts;
    private final Clock clock;
    private @Nullable ClientDetails client;

    ClientView(
            ClientService clients,
            List<ClientAction> actions,
            List<ClientTab> tabs,
            List<ClientAlerts> alerts,
            Clock clock) {
        this.clients = clients;
        this.actions = actions;
        this.contributed = tabs;
        this.alerts = alerts;
        this.clock = clock;
        addClassNames("page", "client-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ClientId id = event.getRouteParameters()
                .get("clientId")
                .flatMap(ClientId::parse)
                .orElseThrow(() -> new UnknownIdException("client"));
        show(id, event.getLocation().getQueryParameters());
    }

    private void show(ClientId id) {
        show(id, QueryParameters.empty());
    }

    private void show(ClientId id, QueryParameters address) {
        ClientDetails details = clients.open(id);
        client = details;
        removeAll();
        add(header(details), new AlertStrip(alerts, details.id()), tabs(details, address));
    }

    private Header header(ClientDetails details) {
        Div identity = new Div(new H1(details.fullName()), facts(details));
        identity.addClassName("client-identity");
        Div buttons = new Div();
        buttons.addClassName("actions");
        actions.stream()
                .filter(ClientAction::allowed)
                .sorted(Comparator.comparingInt(ClientAction::order))
                .forEach(action -> buttons.add(actionButton(action, details.id(), buttons)));
        buttons.add(new Button(getTranslation("clients.edit"), click -> edit(details)));
        buttons.add(details.archived() ? restoreButton(details) : archiveButton(details));
        Header header = new Header(identity, buttons);
        header.addClassName("client-header");
        return header;
    }

    private Button actionButton(ClientAction action, ClientId id, Div buttons) {
        Button button = new Button(getTranslation(action.labelKey()), click -> action.run(id));
        button.setDisableOnClick(true);
        if (buttons.getComponentCount() == 0) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private Paragraph facts(ClientDetails details) {
        ClientDraft data = details.data();
        Paragraph facts = new Paragraph();
        facts.addClassName("client-facts");
        details.ageOn(LocalDate.now(clock)).ifPresent(age -> facts.add(new Span(getTranslation("clients.age", age))));
        if (data.dateOfBirth() != null) {
            facts.add(new Span(Dates.day(data.dateOfBirth(), getLocale())));
        }
        for (String fact : List.of(data.pronouns(), data.phone(), data.email())) {
            if (!fact.isEmpty()) {
                facts.add(new Span(fact));
            }
        }
        if (details.archived()) {
            Span badge = new Span(getTranslation("clients.archived"));
            badge.addClassNames("badge", "badge-ochre");
            facts.add(badge);
        }
        return facts;
    }

    private void edit(ClientDetails details) {
        new ClientFormDialog(clients, details, this::show).open();
    }

    private Button archiveButton(ClientDetails details) {
        return new Button(getTranslation("clients.archive"), click -> {
            clients.archive(details.id());
            show(details.id());
            Notification.show(getTranslation("clients.archive.done", details.fullName()));
        });
    }

    private Button restoreButton(ClientDetails details) {
        return new Button(getTranslation("clients.restore"), click -> {
            clients.restore(details.id());
            show(details.id());
        });
    }

    private Div tabs(ClientDetails details, QueryParameters address) {
        String selected = address.getSingleParameter("tab").orElse("");
        TabBar bar = new TabBar();
        bar.setAutoselect(false);
        Div content = new Div();
        content.addClassName("client-tab");
        Map<Tab, ClientTab> byTab = new LinkedHashMap<>();
        contributed.stream()
                .filter(ClientTab::allowed)
                .sorted(Comparator.comparingInt(ClientTab::order))
                .forEach(tab -> byTab.put(new Tab(getTranslation(tab.labelKey())), tab));
        byTab.keySet().forEach(bar::add);
        bar.addSelectedChangeListener(change -> {
            ClientTab opened = byTab.get(change.getSelectedTab());
            if (opened != null) {
                content.removeAll();
                content.add(
                        change.isFromClient() ? opened.content(details.id()) : opened.content(details.id(), address));
                remember(details.id(), opened, change.isFromClient());
            }
        });
        byTab.entrySet().stream()
                .filter(entry -> entry.getValue().name().equals(selected))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> byTab.keySet().stream().findFirst())
                .ifPresent(bar::setSelectedTab);
        return new Div(bar, content);
    }

    private void remember(ClientId id, ClientTab tab, boolean byHand) {
        if (byHand) {
            getUI().ifPresent(ui -> ui.getPage()
                    .getHistory()
                    .replaceState(
                            null,
                            ClientNavigation.path(id) + "?"
                                    + QueryParameters.of("tab", tab.name()).getQueryString()));
        }
    }

    @Override
    public String getPageTitle() {
        return client == null ? getTranslation("clients.title") : client.fullName();
    }
}
