package org.tautband.charting;

import java.time.LocalDate;
import java.util.List;

/** A trigger point through all visits, the oldest first; its place is the latest one. */
public record PointLife(TriggerPointId id, PointPlace place, List<PointMoment> moments) {

    /** The part of the life that lies between two days, both included. */
    public PointLife between(LocalDate from, LocalDate to) {
        return new PointLife(
                id,
                place,
                moments.stream()
                        .filter(moment -> !moment.serviceDate().isBefore(from)
                                && !moment.serviceDate().isAfter(to))
                        .toList());
    }

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
