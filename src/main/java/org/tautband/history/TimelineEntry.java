package org.tautband.history;

import java.time.Instant;
import java.util.List;
import org.tautband.charting.VisitSummary;
import org.tautband.homecare.FollowUp.Answered;
import org.tautband.homecare.SheetListItem;

/** Something that happened in a client's record, with the moment that orders it. */
public sealed interface TimelineEntry {

    Instant at();

    /** A visit, signed or still a draft, with what the client said in it of the sheet before. */
    record Visit(Instant at, VisitSummary visit, List<Answered> homeCare) implements TimelineEntry {}

    /** A home-care sheet that was handed out. */
    record Sheet(Instant at, SheetListItem sheet) implements TimelineEntry {}
}
