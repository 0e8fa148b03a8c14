package org.tautband.clients.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.function.Supplier;
import org.tautband.clients.ClientFilter;
import org.tautband.clients.ClientListItem;
import org.tautband.clients.ClientService;
import org.tautband.common.ui.Dates;

/** Clients as rows that load while scrolling; a name leads to the client's page. */
final class ClientGrid extends Grid<ClientListItem> {

    private static final int PAGE = 50;

    ClientGrid(ClientService clients, Supplier<ClientFilter> filter) {
        super(PAGE);
        addClassName("clients-list");
        addThemeVariants(GridVariant.NO_BORDER);
        addColumn(new ComponentRenderer<>(this::nameCell))
                .setHeader(getTranslation("clients.name"))
                .setFlexGrow(2);
        addColumn(client -> client.dateOfBirth() == null ? "" : Dates.day(client.dateOfBirth(), getLocale()))
                .setHeader(getTranslation("clients.dateOfBirth"))
                .setAutoWidth(true);
        addColumn(ClientListItem::phone)
                .setHeader(getTranslation("clients.phone"))
                .setHeaderPartName("wide")
                .setPartNameGenerator(c -> "wide");
        addColumn(ClientListItem::email)
                .setHeader(getTranslation("clients.email"))
                .setHeaderPartName("wide")
                .setPartNameGenerator(c -> "wide");
        setItemsPageable(pageable ->
                clients.search(filter.get(), Math.toIntExact(pageable.getOffset()), pageable.getPageSize()));
        addItemClickListener(click -> ClientNavigation.open(click.getItem().id()));
    }

    private Div nameCell(ClientListItem client) {
        Anchor name = new Anchor(ClientNavigation.path(client.id()), client.fullName());
        name.addClassName("client-name");
        Span facts = new Span(client.phone().isEmpty() ? client.email() : client.phone());
        facts.addClassName("client-name-facts");
        return new Div(name, facts);
    }
}
