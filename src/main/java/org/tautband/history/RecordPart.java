package org.tautband.history;

/** What a record summary can contain. */
public enum RecordPart {
    HEALTH,
    POINTS,
    VISITS,
    SHEETS
}
