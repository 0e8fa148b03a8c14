package org.tautband.clients.spi;

import java.util.List;
import org.tautband.clients.ClientId;

/** What must be known before anybody touches the client: the strip that no scrolling hides. */
public interface ClientAlerts {

    /** How grave an alert is; the worst stands first. */
    enum Severity {
        RED_FLAG,
        EXCLUSION,
        ALLERGY,
        CAUTION
    }

    /** One alert in words of the user's language. */
    record Alert(Severity severity, String text) {}

    /** The alerts of a client, the gravest first; empty for staff who may not read clinical text. */
    List<Alert> of(ClientId client);
}
