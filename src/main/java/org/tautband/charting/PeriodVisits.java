package org.tautband.charting;

import java.util.List;
import java.util.Map;

/**
 * A client's visits of a period.
 *
 * @param signed whole, the oldest first
 * @param safety what each of them keeps of safety
 * @param drafts how many are not signed and therefore left out
 */
public record PeriodVisits(List<VisitDetails> signed, Map<VisitId, SafetyRecord> safety, int drafts) {

    public static final PeriodVisits NONE = new PeriodVisits(List.of(), Map.of(), 0);
}
