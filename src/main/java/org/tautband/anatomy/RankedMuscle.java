package org.tautband.anatomy;

import org.jspecify.annotations.Nullable;

/**
 * A muscle that may be meant by a point of the chart.
 *
 * @param side the client's own side, the point's
 * @param distance from the point to the muscle's area in that view, in units; 0 inside
 * @param nearestTriggerPoint its nearest typical place in that view, on the right side of the body as in the catalogue
 */
public record RankedMuscle(
        Muscle muscle,
        Side side,
        double distance,
        Layer layer,
        boolean insideRegion,
        @Nullable TriggerPointSite nearestTriggerPoint) {}
