package org.tautband.clinic;

/** First start is over: somebody has created the clinic, perhaps a moment ago. Nothing was stored. */
public final class ClinicExistsException extends RuntimeException {

    public ClinicExistsException() {
        super("The clinic exists");
    }
}
