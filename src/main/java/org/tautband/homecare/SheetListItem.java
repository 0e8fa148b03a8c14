package org.tautband.homecare;

import java.time.Instant;
import java.util.Locale;
import org.tautband.charting.VisitId;

/** An issued sheet as a line of a list. */
public record SheetListItem(SheetId id, VisitId visit, Instant issuedAt, String issuedBy, Locale language, int items) {}
