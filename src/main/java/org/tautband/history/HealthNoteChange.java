package org.tautband.history;

/**
 * A condition or red flag that was noted or taken back.
 *
 * @param key as the guide names it
 */
public record HealthNoteChange(Kind kind, boolean redFlag, String key) {

    /** What became of the note. */
    public enum Kind {
        NOTED,
        ENDED
    }
}
