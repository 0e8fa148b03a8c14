package org.tautband.common;

/** Somebody else changed the record since it was read; nothing was stored. */
public final class StaleVersionException extends RuntimeException {

    public StaleVersionException(String what) {
        super(what + " was changed meanwhile");
    }
}
