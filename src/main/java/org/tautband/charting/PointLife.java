package org.tautband.charting;

import java.time.LocalDate;
import java.util.List;

/** A trigger point through all visits, the oldest first; its place is the latest one. */
public record PointLife(TriggerPointId id, PointPlace place, List<PointMoment> moments) {

    /** What signed visits between two days, both included, have of the life. */
    public PointLife signedBetween(LocalDate from, LocalDate to) {
        return new PointLife(
                id,
                place,
                moments.stream()
                        .filter(PointMoment::signed)
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
