package org.tautband.guide;

/** Whether a statement of the guide was read in a source or is somebody's judgement; shown to the therapist, always. */
public enum Evidence {
    SOURCE,
    JUDGEMENT;

    /** The weaker of the two. */
    Evidence and(Evidence other) {
        return this == JUDGEMENT ? this : other;
    }
}
