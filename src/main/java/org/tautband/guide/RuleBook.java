package org.tautband.guide;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When an item is suggested.
 *
 * @param recommendFrom score from which a suggestion is ticked for the therapist
 * @param recommendAtMost how many are ticked; people do not do more
 */
record RuleBook(int recommendFrom, int recommendAtMost, List<Rule> rules) {

    /**
     * One reason to suggest an item. Without point conditions it speaks of the client; with them of the points that meet
     * all of them. {@code conditions} asks that one of them is noted.
     *
     * @param reason key of the message bundle
     * @param score rank among the suggestions, before the tenderness is added
     */
    record Rule(
            String item,
            String reason,
            int score,
            Set<HomeCareQuery.State> states,
            Set<BodyArea> areas,
            Set<BodyArea> notAreas,
            @Nullable Integer minTenderness,
            @Nullable Integer minUnchangedDays,
            boolean moreTenderAfter,
            boolean onRoller,
            Set<String> conditions) {

        boolean speaksOfPoints() {
            return !states.isEmpty();
        }

        /** Whether the point is one that this rule speaks of. */
        boolean fits(HomeCareQuery.Point point, SelfCare selfCare) {
            return states.contains(point.state())
                    && (areas.isEmpty() || areas.contains(point.area()))
                    && !notAreas.contains(point.area())
                    && atLeast(point.tendernessBefore(), minTenderness)
                    && atLeast(point.unchangedDays(), minUnchangedDays)
                    && (!moreTenderAfter || point.isMoreTenderAfter())
                    && (!onRoller || selfCare.mayBeRolled(point));
        }

        private static boolean atLeast(@Nullable Integer value, @Nullable Integer wanted) {
            return wanted == null || (value != null && value >= wanted);
        }
    }
}
