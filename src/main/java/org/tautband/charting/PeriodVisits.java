package org.tautband.charting;

import java.util.List;

/**
 * A client's visits of a period.
 *
 * @param signed whole, the oldest first
 * @param drafts how many are not signed and therefore left out
 */
public record PeriodVisits(List<VisitDetails> signed, int drafts) {}
