package org.tautband.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tautband.guide.Advice.Suppressed;
import org.tautband.guide.Advice.Warning;
import org.tautband.guide.Condition.Effect;
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.guide.HomeCareQuery.Point;

/** Weighs one item, or one variant of it, for some points against what is known of the client. Exclusion beats caution. */
final class SafetyCheck {

    private static final int CHILD_AGE = 12;

    private final Guide guide;
    private final GuideItem item;
    private final @Nullable Variant variant;
    private final List<Point> allowed;
    private final boolean askedForPoints;
    private final List<Suppressed> suppressed = new ArrayList<>();
    private final Set<Warning> warnings = new LinkedHashSet<>();
    private boolean excluded;

    private SafetyCheck(Guide guide, GuideItem item, @Nullable Variant variant, List<Point> points) {
        this.guide = guide;
        this.item = item;
        this.variant = variant;
        this.allowed = new ArrayList<>(points);
        this.askedForPoints = !points.isEmpty();
    }

    static Verdict weigh(
            Guide guide, HomeCareQuery query, GuideItem item, @Nullable Variant variant, List<Point> points) {
        SafetyCheck check = new SafetyCheck(guide, item, variant, points);
        conditionsOf(query).forEach(check::condition);
        check.dangerAreas();
        if (item.pressesPoints()) {
            check.muscles();
        }
        check.requirePoints();
        return new Verdict(
                check.excluded,
                check.allowed.stream().map(Point::number).toList(),
                List.copyOf(check.suppressed),
                List.copyOf(check.warnings));
    }

    /** What was noted, and what follows from the age and a fresh injury; always in one order. */
    static List<NotedCondition> conditionsOf(HomeCareQuery query) {
        List<NotedCondition> all = new ArrayList<>(query.conditions());
        Integer age = query.age();
        if (age != null
                && age <= CHILD_AGE
                && all.stream().noneMatch(c -> c.key().equals(Condition.CHILD))) {
            all.add(NotedCondition.of(Condition.CHILD));
        }
        Injury injury = query.injury();
        if (injury != null && injury.isFresh()) {
            all.add(new NotedCondition(Condition.FRESH_INJURY, injury.areas()));
        }
        all.sort(Comparator.comparing(NotedCondition::key).thenComparing(c -> new TreeSet<>(c.areas()).toString()));
        return all;
    }

    private void condition(NotedCondition noted) {
        Condition condition = guide.condition(noted.key());
        condition.effectOn(item.key()).ifPresent(effect -> effect(condition, noted, effect));
        if (variant != null && variant.notWith().contains(condition.key())) {
            exclude(condition, Evidence.JUDGEMENT);
        }
    }

    private void effect(Condition condition, NotedCondition noted, Effect effect) {
        if (!effect.excludes()) {
            warn(condition.key(), Objects.requireNonNull(effect.warning()), effect.evidence());
        } else if (effect.scope() == Condition.Scope.WHOLE_BODY || noted.areas().isEmpty()) {
            exclude(condition, effect.evidence());
        } else {
            remove(allowed.stream().filter(p -> noted.isAt(p.area())).toList(), condition, effect.evidence());
            warn(condition.key(), Objects.requireNonNull(condition.keepAway()), effect.evidence());
        }
    }

    private void dangerAreas() {
        Condition rule = guide.condition(Condition.DANGER_AREA);
        List<Point> there = allowed.stream().filter(Point::inAvoidArea).toList();
        if (!there.isEmpty()) {
            rule.effectOn(item.key()).ifPresent(effect -> {
                if (effect.excludes()) {
                    remove(there, rule, effect.evidence());
                } else {
                    warn(rule.key(), Objects.requireNonNull(effect.warning()), effect.evidence());
                }
            });
        }
    }

    private void muscles() {
        for (Point point : List.copyOf(allowed)) {
            Wording refusal = refusal(point);
            if (refusal != null) {
                allowed.remove(point);
                suppress(List.of(point), null, refusal, Evidence.JUDGEMENT);
            } else {
                String warning = guide.selfCare().withCare().get(point.muscleId());
                if (warning != null) {
                    warn(null, warning, Evidence.JUDGEMENT);
                }
            }
        }
    }

    private @Nullable Wording refusal(Point point) {
        Wording refusal = guide.selfCare().refusal(point);
        boolean rolled = item.key().equals(GuideItem.FOAM_ROLLER);
        if (refusal == null && rolled && !guide.selfCare().mayBeRolled(point)) {
            return Wording.of("guide.suppressed.notRolled", point.inWords());
        }
        return refusal;
    }

    /** An item whose every point fell away is out; so is pressing where there is no point at all. */
    private void requirePoints() {
        if (allowed.isEmpty() && (askedForPoints || item.pressesPoints())) {
            excluded = true;
        }
    }

    private void exclude(Condition condition, Evidence evidence) {
        suppress(List.of(), condition.key(), reason(condition), evidence);
        excluded = true;
    }

    private void remove(List<Point> points, Condition condition, Evidence evidence) {
        if (!points.isEmpty()) {
            allowed.removeAll(points);
            suppress(points, condition.key(), reason(condition), evidence);
        }
    }

    private static Wording reason(Condition condition) {
        return Wording.of("guide.suppressed.condition", condition.label());
    }

    private void suppress(List<Point> points, @Nullable String condition, Wording reason, Evidence evidence) {
        List<Integer> numbers = points.stream().map(Point::number).toList();
        String variantKey = variant == null ? null : variant.key();
        String source =
                condition == null || evidence == Evidence.JUDGEMENT ? null : guide.sourceOf(condition, item.key());
        suppressed.add(new Suppressed(item.key(), variantKey, numbers, condition, reason, evidence, source));
    }

    private void warn(@Nullable String condition, String text, Evidence evidence) {
        warnings.add(new Warning(condition, text, evidence));
    }
}
