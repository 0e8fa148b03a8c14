package org.tautband.guide;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tautband.guide.Advice.Suppressed;
import org.tautband.guide.Advice.Warning;
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.guide.HomeCareQuery.Point;

/** Weighs one item, or one variant of it, for some points against what is known of the client. Exclusion beats caution. */
final class SafetyCheck {

    private final Guide guide;
    private final Contraindications contraindications;
    private final GuideItem item;
    private final @Nullable Variant variant;
    private final List<Point> allowed;
    private final boolean askedForPoints;
    private final List<Suppressed> suppressed = new ArrayList<>();
    private final Set<Warning> warnings = new LinkedHashSet<>();
    private boolean excluded;

    private SafetyCheck(
            Guide guide, ClinicRules clinic, GuideItem item, @Nullable Variant variant, List<Point> points) {
        this.guide = guide;
        this.contraindications = new Contraindications(guide, clinic);
        this.item = item;
        this.variant = variant;
        this.allowed = new ArrayList<>(points);
        this.askedForPoints = !points.isEmpty();
    }

    static Verdict weigh(
            Guide guide, HomeCareQuery query, GuideItem item, @Nullable Variant variant, List<Point> points) {
        SafetyCheck check = new SafetyCheck(guide, query.clinic(), item, variant, points);
        check.contraindications.of(query.known(), query.age(), item.key()).forEach(check::weigh);
        Contraindications.conditionsOf(query.known(), query.age()).forEach(check::variantWith);
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

    private void weigh(Contraindication found) {
        if (!found.excludes()) {
            warn(found);
        } else if (found.everywhere()) {
            exclude(found.condition(), found.label(), found.evidence());
        } else {
            remove(allowed.stream().filter(p -> found.isAt(p.area())).toList(), found, "guide.suppressed.at");
            warn(found);
        }
    }

    private void variantWith(NotedCondition noted) {
        if (variant != null && variant.notWith().contains(noted.key())) {
            Condition condition = contraindications.condition(noted.key());
            exclude(condition.key(), condition.label(), Evidence.JUDGEMENT);
        }
    }

    private void dangerAreas() {
        List<Point> there = allowed.stream().filter(Point::inAvoidArea).toList();
        if (!there.isEmpty()) {
            contraindications.atAvoidArea(item.key()).ifPresent(found -> {
                if (found.excludes()) {
                    remove(there, found, "guide.suppressed.avoidArea");
                } else {
                    warn(found);
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
        SelfCare selfCare = guide.selfCare();
        Wording refusal = selfCare.refusal(point);
        if (refusal != null) {
            return refusal;
        }
        if (item.key().equals(GuideItem.FOAM_ROLLER) && !selfCare.mayBeRolled(point)) {
            return Wording.of("guide.suppressed.notRolled", point.inWords());
        }
        return variant == null || selfCare.shows(variant.key(), point)
                ? null
                : Wording.of("guide.suppressed.elsewhere", point.inWords());
    }

    /** An item whose every point fell away is out; so is pressing where there is no point at all. */
    private void requirePoints() {
        if (allowed.isEmpty() && (askedForPoints || item.pressesPoints())) {
            excluded = true;
        }
    }

    private void exclude(String condition, String label, Evidence evidence) {
        suppress(List.of(), condition, reason(label), evidence);
        excluded = true;
    }

    /** Names each point, as the item may stay for others. */
    private void remove(List<Point> points, Contraindication found, String reason) {
        allowed.removeAll(points);
        for (Point point : points) {
            suppress(
                    List.of(point),
                    found.condition(),
                    Wording.of(reason, point.inWords(), found.label()),
                    found.evidence());
        }
    }

    private static Wording reason(String label) {
        return Wording.of("guide.suppressed.condition", label);
    }

    private void suppress(List<Point> points, @Nullable String condition, Wording reason, Evidence evidence) {
        List<Integer> numbers = points.stream().map(Point::number).toList();
        String variantKey = variant == null ? null : variant.key();
        String source =
                condition == null || evidence == Evidence.JUDGEMENT ? null : guide.sourceOf(condition, item.key());
        suppressed.add(new Suppressed(item.key(), variantKey, numbers, condition, reason, evidence, source));
    }

    private void warn(Contraindication found) {
        warn(found.condition(), found.text(), found.evidence());
    }

    private void warn(@Nullable String condition, String text, Evidence evidence) {
        warnings.add(new Warning(condition, text, evidence));
    }
}
