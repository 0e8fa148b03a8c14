package org.tautband.guide;

/** How far a text can be trusted to say what the original says; shown to the therapist. */
public enum Review {

    /** It is the original, in English. */
    ORIGINAL,

    /** Somebody who knows the language has compared it with the original. */
    REVIEWED,

    NOT_REVIEWED,

    /** The original was changed after this translation was made. */
    OUTDATED;

    /** What can be said of a text that is put together from two. */
    Review and(Review other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
