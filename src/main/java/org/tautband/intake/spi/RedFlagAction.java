package org.tautband.intake.spi;

import org.tautband.clients.ClientId;

/** What can be done when a red flag is there, contributed as a bean; a button wherever red flags show. */
public interface RedFlagAction {

    /** Key of the button's text. */
    String labelKey();

    /** What a click does. */
    void run(ClientId client);
}
