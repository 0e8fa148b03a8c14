package org.tautband.charting;

import java.time.LocalDate;

/** What was found at a trigger point the last time before this visit that somebody looked at it. */
public record EarlierFinding(LocalDate serviceDate, FindingData data) {

    /** Whether the point was open then, so that it came over to be looked at again. */
    public boolean open() {
        return data.state() != PointState.RESOLVED;
    }
}
