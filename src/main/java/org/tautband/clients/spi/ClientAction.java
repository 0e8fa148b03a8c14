package org.tautband.clients.spi;

import org.tautband.clients.ClientId;

/** A button on the client page, contributed as a bean. Left out where {@link #allowed()} says no. */
public interface ClientAction {

    /** Key of the button's text. */
    String labelKey();

    /** Smaller stands further left; the first one is the page's main action. */
    int order();

    /** Whether the member of staff signed in may do this. */
    boolean allowed();

    /** What a click does. */
    void run(ClientId client);
}
