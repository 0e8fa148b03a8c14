package org.tautband.common;

/** The record can no longer be changed, and the message says why. Nothing was stored. */
public class LockedRecordException extends RuntimeException {

    private final String messageKey;

    public LockedRecordException(String messageKey) {
        super("Locked: " + messageKey);
        this.messageKey = messageKey;
    }

    /** Key of the message bundles. */
    public String messageKey() {
        return messageKey;
    }
}
