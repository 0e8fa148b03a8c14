package org.tautband.history;

import java.time.Instant;
import org.tautband.charting.VisitSummary;
import org.tautband.homecare.SheetListItem;

/** Something that happened in a client's record, with the moment that orders it. */
public sealed interface TimelineEntry {

    Instant at();

    /** A visit, signed or still a draft. */
    record Visit(Instant at, VisitSummary visit) implements TimelineEntry {}

    /** A home-care sheet that was handed out. */
    record Sheet(Instant at, SheetListItem sheet) implements TimelineEntry {}
}
