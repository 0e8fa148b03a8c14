package org.tautband.charting;

import java.util.List;

/** A trigger point through all visits, the oldest first; its place is the latest one. */
public record PointLife(TriggerPointId id, PointPlace place, List<PointMoment> moments) {

    /** The state in the last visit that looked at the point; unclear when none has yet. */
    public PointState state() {
        return moments.reversed().stream()
                .filter(PointMoment::assessed)
                .map(moment -> moment.data().state())
                .findFirst()
                .orElse(PointState.UNCLEAR);
    }
}
