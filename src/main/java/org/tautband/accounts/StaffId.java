package org.tautband.accounts;

import java.io.Serializable;
import java.util.UUID;

/** Names a member of staff for ever, also after they have left. */
public record StaffId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
