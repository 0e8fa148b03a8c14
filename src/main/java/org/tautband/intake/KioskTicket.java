package org.tautband.intake;

import java.io.Serializable;
import java.util.UUID;

/** What a device holds while a client fills in their intake; it opens this client's form and nothing else. */
public record KioskTicket(UUID link, String secret) implements Serializable {

    @Override
    public String toString() {
        return "KioskTicket[" + link + "]";
    }
}
