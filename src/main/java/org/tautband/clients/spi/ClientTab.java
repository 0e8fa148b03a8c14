package org.tautband.clients.spi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import org.tautband.clients.ClientId;

/** A tab of the client page, contributed as a bean. Left out where {@link #allowed()} says no. */
public interface ClientTab {

    /** Key of the tab's text. */
    String labelKey();

    /** The tab's name in an address, as in {@code /clients/{id}?tab=history}. */
    String name();

    /** Smaller stands further left. */
    int order();

    /** Whether the member of staff signed in may read this. */
    boolean allowed();

    /** The tab's content, read afresh each time the tab is opened. */
    Component content(ClientId client);

    /** The same for an address that says more, as in {@code ?tab=history&text=knee}. */
    default Component content(ClientId client, QueryParameters address) {
        return content(client);
    }
}
