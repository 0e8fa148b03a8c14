package org.tautband.guide;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tautband.guide.HomeCareQuery.Point;

/**
 * Which points a row of the rules speaks of: those that meet all that is asked here.
 *
 * @param areas empty for anywhere
 * @param minTenderness before treatment
 * @param minUnchangedDays how long without a clinical change
 * @param minEased by how much treatment eased the point today
 * @param minWorse by how much it is more tender than at the visit before
 * @param moreTenderAfter treatment left it more tender
 * @param onRoller its muscle may be rolled
 * @param fascia such an area lies in the same part of the body
 */
record PointFilter(
        Set<HomeCareQuery.State> states,
        Set<BodyArea> areas,
        Set<BodyArea> notAreas,
        @Nullable Integer minTenderness,
        @Nullable Integer minUnchangedDays,
        @Nullable Integer minEased,
        @Nullable Integer minWorse,
        boolean moreTenderAfter,
        boolean onRoller,
        FasciaArea.@Nullable Kind fascia) {

    boolean fits(Point point, HomeCareQuery query, SelfCare selfCare) {
        return (states.isEmpty() || states.contains(point.state()))
                && (areas.isEmpty() || areas.contains(point.area()))
                && !notAreas.contains(point.area())
                && atLeast(point.tendernessBefore(), minTenderness)
                && atLeast(point.unchangedDays(), minUnchangedDays)
                && atLeast(point.easedBy(), minEased)
                && atLeast(point.worseBy(), minWorse)
                && (!moreTenderAfter || point.isMoreTenderAfter())
                && (!onRoller || selfCare.mayBeRolled(point))
                && (fascia == null || query.fascia().stream().anyMatch(area -> area.is(fascia) && area.holds(point)));
    }

    private static boolean atLeast(@Nullable Integer value, @Nullable Integer wanted) {
        return wanted == null || (value != null && value >= wanted);
    }
}
