package org.tautband.history;

/** What kind of thing happened in a client's record. */
public enum TimelineKind {
    VISIT,
    AMENDMENT,
    SHEET,
    FOLLOW_UP,
    HEALTH_NOTE,
    CONSENT,
    LETTER
}
