package org.tautband.common;

/** The text was changed elsewhere since this editor read it; nothing was stored and both versions are at hand. */
public final class TextConflictException extends RuntimeException {

    private final String stored;

    public TextConflictException(String stored) {
        super("The text was changed elsewhere");
        this.stored = stored;
    }

    /**
     * Compares and sets: what stands in place of the stored text when an editor that started from {@code base} sends
     * {@code text}.
     *
     * @throws TextConflictException when the stored text is neither of the two
     */
    public static String replace(String stored, String base, String text) {
        if (!stored.equals(text) && !stored.equals(base)) {
            throw new TextConflictException(stored);
        }
        return text;
    }

    /** The text as it now stands in the record. */
    public String stored() {
        return stored;
    }
}
