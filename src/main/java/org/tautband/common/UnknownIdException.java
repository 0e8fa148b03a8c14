package org.tautband.common;

/** No such record, or not one of this client. */
public final class UnknownIdException extends RuntimeException {

    public UnknownIdException(String what) {
        super("No such " + what);
    }
}
