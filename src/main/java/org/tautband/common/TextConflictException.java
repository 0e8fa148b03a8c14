package org.tautband.common;

/** The text was changed elsewhere since this editor read it; nothing was stored and both versions are at hand. */
public final class TextConflictException extends RuntimeException {

    private final String stored;

    public TextConflictException(String stored) {
        super("The text was changed elsewhere");
        this.stored = stored;
    }

    /** The text as it now stands in the record. */
    public String stored() {
        return stored;
    }
}
