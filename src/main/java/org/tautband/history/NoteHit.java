package org.tautband.history;

/** A part of a visit's note in which words that were looked for stand. */
public record NoteHit(Part part, MarkedText text) {

    /** Where in the visit the text stands. */
    public enum Part {
        SUBJECTIVE,
        OBJECTIVE,
        ASSESSMENT,
        PLAN,
        FINDING,
        FASCIA
    }
}
