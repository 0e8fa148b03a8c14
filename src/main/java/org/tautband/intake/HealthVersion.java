package org.tautband.intake;

import java.time.Instant;

/**
 * One version of a client's health history.
 *
 * @param number counted from 1; 0 when nothing has been recorded yet
 * @param by who recorded or accepted it
 */
public record HealthVersion(int number, Instant at, String by, Origin origin, HealthHistory history) {

    /** Before anything was recorded. */
    public static final HealthVersion NONE = new HealthVersion(0, Instant.EPOCH, "", Origin.STAFF, HealthHistory.EMPTY);

    /** Who wrote it: staff, or the client on their own, accepted by staff. */
    public enum Origin {
        STAFF,
        CLIENT
    }

    public boolean recorded() {
        return number > 0;
    }
}
