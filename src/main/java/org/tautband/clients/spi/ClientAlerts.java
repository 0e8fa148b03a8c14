package org.tautband.clients.spi;

import java.util.Comparator;
import java.util.List;
import org.tautband.clients.ClientId;

/** What must be known before anybody touches the client: the strip that no scrolling hides. */
public interface ClientAlerts {

    /** How grave an alert is; the worst stands first. */
    enum Severity {
        RED_FLAG,
        EXCLUSION,
        ALLERGY,
        CAUTION;

        /** Key of its name in the message bundles. */
        public String messageKey() {
            return "clients.alert." + name();
        }
    }

    /**
     * One alert in words of the user's language.
     *
     * @param name what it is about, for where there is no room for the whole
     */
    record Alert(Severity severity, String text, String name) {

        public Alert(Severity severity, String text) {
            this(severity, text, text);
        }
    }

    /** The alerts of a client; empty for staff who may not read clinical text. */
    List<Alert> of(ClientId client);

    /** What all sources say of a client, the gravest first. */
    static List<Alert> gravestFirst(List<ClientAlerts> sources, ClientId client) {
        return sources.stream()
                .flatMap(source -> source.of(client).stream())
                .sorted(Comparator.comparing(Alert::severity))
                .toList();
    }
}
