package org.tautband.clients.ui;

import com.vaadin.flow.spring.annotation.UIScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tautband.clients.ClientService;
import org.tautband.common.ui.GlobalSearch;

/** Opens the client search, one at a time. */
@Component
@UIScope
class ClientGlobalSearch implements GlobalSearch {

    private final ClientService clients;
    private @Nullable FindClientDialog opened;

    ClientGlobalSearch(ClientService clients) {
        this.clients = clients;
    }

    @Override
    public void open() {
        if (opened == null || !opened.isOpened()) {
            opened = new FindClientDialog(clients);
            opened.open();
        }
    }
}
