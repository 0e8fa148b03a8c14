package org.tautband.charting;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One visit in a trigger point's life: what was found, and the seconds that pressure was held in all. */
public record PointMoment(VisitId visit, LocalDate serviceDate, FindingData data, BigDecimal heldSeconds) {

    /** Whether the point was looked at in that visit. */
    public boolean assessed() {
        return data.recheck() == Recheck.CONFIRMED;
    }
}
