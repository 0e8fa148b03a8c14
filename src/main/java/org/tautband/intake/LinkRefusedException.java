package org.tautband.intake;

/** A link that opens nothing: wrong, expired, used, or asked for too often. The visitor is told the same of each. */
public final class LinkRefusedException extends RuntimeException {

    public LinkRefusedException() {
        super("The link opens nothing");
    }
}
