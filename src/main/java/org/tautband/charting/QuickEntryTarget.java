package org.tautband.charting;

/** Which point a line of quick entry is about. */
sealed interface QuickEntryTarget {

    /** One that the visit has already. */
    record Existing(FindingDetails finding) implements QuickEntryTarget {}

    /** One to be added at this place. */
    record Fresh(PointPlace place) implements QuickEntryTarget {}
}
