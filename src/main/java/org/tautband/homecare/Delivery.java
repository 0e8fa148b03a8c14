package org.tautband.homecare;

import java.time.Instant;

/**
 * One try to e-mail a sheet.
 *
 * @param withPassword whether the PDF opens only with a password
 * @param problem key of the message that says why it failed; empty when it did not
 */
public record Delivery(
        SheetId sheet, String address, boolean withPassword, Status status, String problem, Instant at, String by) {

    public enum Status {
        /** Under way; or cut off, and then nobody knows whether it arrived. */
        SENDING,
        SENT,
        FAILED
    }
}
