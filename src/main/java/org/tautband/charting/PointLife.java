package org.tautband.charting;

import java.util.List;

/** A trigger point through all visits, the oldest first; its place is the latest one. */
public record PointLife(TriggerPointId id, PointPlace place, List<PointMoment> moments) {

    /** The visits that looked at the point. */
    public List<PointMoment> assessed() {
        return moments.stream().filter(PointMoment::assessed).toList();
    }

    /** The state in the last visit that looked at the point; unclear when none has yet. */
    public PointState state() {
        List<PointMoment> assessed = assessed();
        return assessed.isEmpty() ? PointState.UNCLEAR : assessed.getLast().state();
    }
}
