package org.tautband.clients.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.tautband.clients.ClientFilter;
import org.tautband.clients.ClientListItem;
import org.tautband.clients.ClientService;
import org.tautband.common.ui.EmptyState;

/** UC-06, find a client from anywhere: type, choose, Enter opens the first. */
final class FindClientDialog extends Dialog {

    private final ClientService clients;
    private final TextField search = new TextField(getTranslation("clients.find"));
    private final ClientGrid grid;

    FindClientDialog(ClientService clients) {
        this.clients = clients;
        this.grid = new ClientGrid(clients, () -> new ClientFilter(search.getValue(), false));
        addClassName("find-client");
        getElement().setAttribute("aria-label", getTranslation("clients.find"));
        setWidth("42rem");
        search.setPlaceholder(getTranslation("clients.search.placeholder"));
        search.setMaxLength(ClientFilter.TEXT_MAX);
        search.setWidthFull();
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(150);
        search.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        search.addKeyPressListener(Key.ENTER, press -> openFirst());
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("clients.empty.none"), getTranslation("clients.empty.noMatch.next")));
        grid.addItemClickListener(click -> close());
        add(search, grid);
        addOpenedChangeListener(change -> search.focus());
    }

    private void openFirst() {
        clients.search(new ClientFilter(search.getValue(), false), 0, 1).stream()
                .findFirst()
                .map(ClientListItem::id)
                .ifPresent(id -> {
                    close();
                    ClientNavigation.open(id);
                });
    }
}
