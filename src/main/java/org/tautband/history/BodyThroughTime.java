package org.tautband.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.PointLife;
import org.tautband.charting.PointMoment;
import org.tautband.charting.PointState;
import org.tautband.charting.VisitId;

/** What was known of a client's points at each visit. A point keeps its number through all of them. */
public final class BodyThroughTime {

    /** A visit that has findings. */
    public record Visit(VisitId id, LocalDate day, Instant createdAt) {}

    /**
     * A point as it was known at a visit.
     *
     * @param last what the last visit that looked at it found; absent when none had yet
     * @param lookedAt whether this very visit looked at it
     */
    public record Known(
            int number, PointLife life, @Nullable PointMoment last, boolean lookedAt) {

        boolean resolved() {
            return last != null && last.state() == PointState.RESOLVED;
        }
    }

    private final List<PointLife> lives;
    private final List<Visit> visits;
    private final Map<VisitId, Integer> order = new HashMap<>();

    public BodyThroughTime(List<PointLife> lives) {
        this.lives = lives.stream()
                .sorted(Comparator.comparing(
                                (PointLife life) -> life.moments().getFirst().createdAt())
                        .thenComparing(life -> life.id().value()))
                .toList();
        this.visits = lives.stream()
                .flatMap(life -> life.moments().stream())
                .map(moment -> new Visit(moment.visit(), moment.serviceDate(), moment.createdAt()))
                .distinct()
                .sorted(Comparator.comparing(Visit::day).thenComparing(Visit::createdAt))
                .toList();
        for (int i = 0; i < visits.size(); i++) {
            order.put(visits.get(i).id(), i);
        }
    }

    /** The oldest first. */
    public List<Visit> visits() {
        return visits;
    }

    /** Its place among the visits; that of the last one for a visit without findings. */
    public int indexOf(@Nullable VisitId visit) {
        return visit == null ? visits.size() - 1 : order.getOrDefault(visit, visits.size() - 1);
    }

    /** Points that were known at a visit, but for those that an earlier one had resolved and this one left alone. */
    public List<Known> at(int index) {
        return known(index).stream()
                .filter(point -> point.lookedAt() || !point.resolved())
                .toList();
    }

    private List<Known> known(int index) {
        List<Known> known = new ArrayList<>();
        for (int i = 0; i < lives.size(); i++) {
            PointLife life = lives.get(i);
            if (place(life.moments().getFirst()) <= index) {
                PointMoment last = life.moments().reversed().stream()
                        .filter(moment -> place(moment) <= index && moment.assessed())
                        .findFirst()
                        .orElse(null);
                known.add(new Known(i + 1, life, last, last != null && place(last) == index));
            }
        }
        return known;
    }

    private int place(PointMoment moment) {
        return Objects.requireNonNull(order.get(moment.visit()));
    }

    /** What became of the points between two visits, in the order of their numbers. */
    public List<BodyChange> changes(int from, int to) {
        Map<Integer, PointMoment> before = new HashMap<>();
        known(from).forEach(point -> {
            if (point.last() != null) {
                before.put(point.number(), point.last());
            }
        });
        List<BodyChange> changes = new ArrayList<>();
        for (Known point : known(to)) {
            PointMoment after = point.last();
            if (after != null) {
                BodyChange.between(point, before.get(point.number()), after).ifPresent(changes::add);
            }
        }
        return changes;
    }
}
