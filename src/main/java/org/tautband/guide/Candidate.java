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
import org.tautband.guide.Advice.Suggestion;
import org.tautband.guide.HomeCareQuery.Point;
import org.tautband.guide.HomeCareQuery.State;
import org.tautband.guide.RuleBook.Rule;

/** An item that some rules ask for, with their reasons, before safety is weighed. */
final class Candidate {

    private static final int ACTIVE_COUNTS_MORE = 3;

    private final GuideItem item;
    private final @Nullable Variant variant;
    private final Map<Point, Set<Wording>> because = new TreeMap<>(comparing(Point::number));
    private final Set<Wording> general = new LinkedHashSet<>();
    private int score;

    Candidate(GuideItem item, @Nullable Variant variant) {
        this.item = item;
        this.variant = variant;
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

    void add(Rule rule, List<Point> points) {
        if (points.isEmpty()) {
            general.add(Wording.of(rule.reason()));
        }
        for (Point point : points) {
            int days = Objects.requireNonNullElse(point.unchangedDays(), 0);
            because.computeIfAbsent(point, p -> new LinkedHashSet<>())
                    .add(Wording.of(rule.reason(), point.withTenderness(), days));
        }
        score = Math.max(
                score,
                rule.score() + points.stream().mapToInt(Candidate::weight).max().orElse(0));
    }

    private static int weight(Point point) {
        int tenderness = Objects.requireNonNullElse(point.tendernessBefore(), 0);
        return tenderness + (point.state() == State.ACTIVE ? ACTIVE_COUNTS_MORE : 0);
    }

    /** The suggestion for those points that the verdict leaves. */
    Suggestion suggestion(Verdict verdict, Evidence evidence) {
        List<Wording> reasons = new ArrayList<>(general);
        because.forEach((point, words) -> {
            if (verdict.allowed().contains(point.number())) {
                reasons.addAll(words);
            }
        });
        String variantKey = variant == null ? null : variant.key();
        return new Suggestion(
                item.key(), variantKey, verdict.allowed(), score, false, reasons, evidence, verdict.warnings());
    }
}
