package org.tautband.clients.ui;

import com.vaadin.flow.component.UI;
import org.tautband.clients.ClientId;

/** The ways to a client's page. */
public final class ClientNavigation {

    private ClientNavigation() {}

    /** The address of a client's page. */
    public static String path(ClientId client) {
        return "clients/" + client;
    }

    /** The address of one tab of a client's page. */
    public static String path(ClientId client, String tab) {
        return path(client) + "?tab=" + tab;
    }

    public static void open(ClientId client) {
        UI.getCurrent().navigate(path(client));
    }
}
