package org.tautband.guide;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tautband.guide.Condition.Action;

/**
 * What one condition says about one item; the evaluator's answer.
 *
 * @param condition its key
 * @param label of the condition, for the therapist
 * @param item key of the item
 * @param areas where on the body it counts; empty means everywhere
 * @param source key of the source; absent for a judgement
 * @param text what to mind, or why it is left out
 * @param strict whether the clinic's strict mode made an exclusion of a caution
 */
public record Contraindication(
        String condition,
        String label,
        String item,
        Action action,
        Set<BodyArea> areas,
        Evidence evidence,
        @Nullable String source,
        String text,
        boolean strict) {

    public Contraindication {
        areas = Set.copyOf(areas);
    }

    public boolean excludes() {
        return action == Action.EXCLUDE;
    }

    public boolean everywhere() {
        return areas.isEmpty();
    }

    /** Whether it counts at this part of the body. */
    public boolean isAt(BodyArea area) {
        return everywhere() || areas.contains(area);
    }
}
