package org.tautband.history;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.PointLife;
import org.tautband.charting.PointMoment;
import org.tautband.charting.PointState;

/**
 * A trigger point's life and what became of it.
 *
 * @param change absent until two visits have asked how tender the point is
 */
public record PointCourse(
        PointLife life,
        Standing standing,
        Trend trend,
        @Nullable TendernessChange change) {

    public static PointCourse of(PointLife life) {
        TendernessChange change = change(life);
        return new PointCourse(life, standing(life), Trend.of(change), change);
    }

    /** Points of change, none where nothing can be compared; for sorting. */
    public int points() {
        return change == null ? 0 : change.points();
    }

    public boolean open() {
        return standing != Standing.RESOLVED;
    }

    private static Standing standing(PointLife life) {
        if (life.state() == PointState.RESOLVED) {
            return Standing.RESOLVED;
        }
        boolean wasResolved = life.assessed().stream().anyMatch(moment -> moment.state() == PointState.RESOLVED);
        return wasResolved ? Standing.RETURNED : Standing.OPEN;
    }

    private static @Nullable TendernessChange change(PointLife life) {
        List<Integer> asked = life.assessed().stream()
                .map(PointMoment::tendernessBefore)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return asked.size() < 2 ? null : new TendernessChange(asked.getFirst(), asked.getLast(), asked.size());
    }

    /** The visit in which the point had come back, from the newest on; absent for one that never left. */
    public @Nullable PointMoment returnedIn() {
        List<PointMoment> assessed = life.assessed();
        return IntStream.range(1, assessed.size())
                .filter(i -> assessed.get(i).state() != PointState.RESOLVED)
                .filter(i -> assessed.get(i - 1).state() == PointState.RESOLVED)
                .mapToObj(assessed::get)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
