package org.tautband.charting;

/** The visit is signed and cannot be changed; only an amendment can be added. */
public final class SignedVisitException extends RuntimeException {

    public SignedVisitException() {
        super("The visit is signed");
    }
}
