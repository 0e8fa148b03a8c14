package org.tautband.guide;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tautband.guide.Advice.Reason;
import org.tautband.guide.Advice.Suggestion;
import org.tautband.guide.HomeCareQuery.Point;
import org.tautband.guide.HomeCareQuery.State;
import org.tautband.guide.RuleBook.Adjustment;
import org.tautband.guide.RuleBook.Rule;

/** An item that some rules ask for, with their reasons, before safety is weighed. */
final class Candidate {

    private static final int ACTIVE_COUNTS_MORE = 3;

    private final GuideItem item;
    private final @Nullable Variant variant;
    private final @Nullable Injury injury;
    private final Map<Point, Set<Reason>> because = new TreeMap<>(comparing(Point::number));
    private final Set<Reason> general = new LinkedHashSet<>();
    private int score;
    private int adjustment;

    Candidate(GuideItem item, @Nullable Variant variant, @Nullable Injury injury) {
        this.item = item;
        this.variant = variant;
        this.injury = injury;
    }

    GuideItem item() {
        return item;
    }

    @Nullable Variant variant() {
        return variant;
    }

    List<Point> points() {
        return List.copyOf(because.keySet());
    }

    /** What one must have to do it. */
    @Nullable Equipment needs() {
        return variant == null || variant.needs() == null ? item.needs() : variant.needs();
    }

    void add(Rule rule, List<Point> points) {
        addReasons(rule, points);
        score = Math.max(
                score,
                rule.score() + points.stream().mapToInt(Candidate::weight).max().orElse(0));
    }

    void adjust(Adjustment row, List<Point> points) {
        addReasons(row, points);
        adjustment += row.add();
    }

    private void addReasons(RuleBook.Row row, List<Point> points) {
        if (points.isEmpty()) {
            general.add(reason(row, Wording.of(row.reason(), injury == null ? 0 : injury.days())));
        }
        for (Point point : points) {
            Wording words = Wording.of(
                    row.reason(),
                    point.withTenderness(),
                    orZero(point.unchangedDays()),
                    orZero(point.tendernessAfter()),
                    orZero(point.tendernessLastVisit()));
            because.computeIfAbsent(point, p -> new LinkedHashSet<>()).add(reason(row, words));
        }
    }

    private static Reason reason(RuleBook.Row row, Wording words) {
        return new Reason(words, row.evidence(), row.source());
    }

    private static int orZero(@Nullable Integer number) {
        return Objects.requireNonNullElse(number, 0);
    }

    private static int weight(Point point) {
        return orZero(point.tendernessBefore()) + (point.state() == State.ACTIVE ? ACTIVE_COUNTS_MORE : 0);
    }

    /** The suggestion for those points that the verdict leaves. */
    Suggestion suggestion(Verdict verdict, Evidence evidence) {
        List<Reason> reasons = new ArrayList<>(general);
        because.forEach((point, words) -> {
            if (verdict.allowed().contains(point.number())) {
                reasons.addAll(words);
            }
        });
        return new Suggestion(
                item.key(),
                variantKey(),
                verdict.allowed(),
                score + adjustment,
                false,
                reasons,
                evidence,
                verdict.warnings());
    }

    @Nullable String variantKey() {
        return variant == null ? null : variant.key();
    }
}
