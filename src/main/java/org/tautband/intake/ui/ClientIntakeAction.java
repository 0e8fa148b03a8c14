package org.tautband.intake.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.tautband.accounts.ui.AccountsNavigation;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.clients.spi.ClientAction;
import org.tautband.intake.IntakeLinkService;

/** UC-14: lets a client fill in their intake alone; for everybody who works here. */
@Component
class ClientIntakeAction implements ClientAction {

    private final IntakeLinkService links;
    private final ClientService clients;
    private final AccountsNavigation accounts;
    private final Clock clock;

    ClientIntakeAction(IntakeLinkService links, ClientService clients, AccountsNavigation accounts, Clock clock) {
        this.links = links;
        this.clients = clients;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public String labelKey() {
        return "intake.byClient";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean allowed() {
        return true;
    }

    @Override
    public void run(ClientId client) {
        new ClientIntakeDialog(links, accounts, clients.open(client), clock.getZone()).open();
    }
}
