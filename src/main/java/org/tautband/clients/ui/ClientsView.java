package org.tautband.clients.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.tautband.clients.ClientFilter;
import org.tautband.clients.ClientListItem;
import org.tautband.clients.ClientService;
import org.tautband.common.ui.EmptyState;

/** UC-06, find or add a client: {@code /clients}. */
@Route("clients")
@Menu(title = "clients.title", order = 1, icon = "vaadin:users")
@PermitAll
class ClientsView extends Div implements HasDynamicTitle {

    private static final int TYPING_PAUSE_MILLIS = 150;

    private final ClientService clients;
    private final TextField search = new TextField();
    private final Checkbox archived = new Checkbox(getTranslation("clients.showArchived"));
    private final Grid<ClientListItem> grid;

    ClientsView(ClientService clients) {
        this.clients = clients;
        addClassName("page");
        this.grid = new ClientGrid(clients, this::filter);
        search.setLabel(getTranslation("clients.search"));
        search.setPlaceholder(getTranslation("clients.search.placeholder"));
        search.setMaxLength(ClientFilter.TEXT_MAX);
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        search.addClassName("clients-search");
        search.addValueChangeListener(change -> refresh());
        archived.addValueChangeListener(change -> refresh());
        Button add = new Button(getTranslation("clients.new"), click -> addClient());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Header header = new Header(new H1(getTranslation("clients.title")), add);
        header.addClassName("page-header");
        Div filters = new Div(search, archived);
        filters.addClassName("clients-filters");
        add(header, filters, grid);
        refresh();
        search.focus();
    }

    private ClientFilter filter() {
        return new ClientFilter(search.getValue(), archived.getValue());
    }

    private void refresh() {
        grid.setEmptyStateComponent(emptyState());
        grid.getDataProvider().refreshAll();
    }

    private EmptyState emptyState() {
        return search.isEmpty()
                ? new EmptyState(getTranslation("clients.empty.none"), getTranslation("clients.empty.none.next"))
                : new EmptyState(
                        getTranslation("clients.empty.noMatch", search.getValue()),
                        getTranslation("clients.empty.noMatch.next"));
    }

    private void addClient() {
        new ClientFormDialog(clients, null, ClientNavigation::open).open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("clients.title");
    }
}
