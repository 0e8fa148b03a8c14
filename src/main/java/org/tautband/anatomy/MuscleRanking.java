package org.tautband.anatomy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which muscles a trained therapist would think of at a point of the chart. A muscle gains by having its area there, by
 * lying near the surface, and most of all by a typical trigger point close by.
 */
final class MuscleRanking {

    /** Beyond this distance, in units, a typical trigger point says nothing more about the point. */
    private static final double SITE_REACH = 24;

    /** What a muscle stands at that is not usually sought in this view, in units. */
    private static final double NO_SITE = 30;

    /** What a unit outside the muscle's area costs, in units of distance to a typical trigger point. */
    private static final double OUTSIDE_COST = 2.5;

    /** What a surface muscle costs while the upper layer is lifted off, in the same units. */
    private static final double LIFTED_OFF = 60;

    private final Map<BodyView, List<Candidate>> byView = new EnumMap<>(BodyView.class);

    private record Candidate(Muscle muscle, Layer layer, RegionShape shape, List<TriggerPointSite> sites) {}

    private record Scored(RankedMuscle muscle, double score) {}

    MuscleRanking(List<Muscle> muscles) {
        for (Muscle muscle : muscles) {
            for (MuscleArea area : muscle.areas()) {
                List<TriggerPointSite> sites = muscle.triggerPoints().stream()
                        .filter(site -> site.at().view() == area.view())
                        .toList();
                byView.computeIfAbsent(area.view(), view -> new ArrayList<>())
                        .add(new Candidate(muscle, area.layer(), new RegionShape(area.path()), sites));
            }
        }
    }

    /** @param deep whether the upper layer was lifted off: muscles that lie beneath it then come first */
    List<RankedMuscle> nearest(BodyPoint point, int limit, boolean deep) {
        BodyPoint right = point.onTheRight();
        return byView.getOrDefault(right.view(), List.of()).stream()
                .map(candidate -> score(candidate, right, point.side(), deep))
                .sorted(Comparator.comparingDouble(Scored::score))
                .limit(limit)
                .map(Scored::muscle)
                .toList();
    }

    private static Scored score(Candidate candidate, BodyPoint at, Side side, boolean deep) {
        double outside = candidate.shape().distance(at.x(), at.y());
        TriggerPointSite site = nearestSite(candidate.sites(), at);
        double toSite = site == null ? NO_SITE : Math.min(SITE_REACH, site.at().distanceTo(at));
        double score = toSite + OUTSIDE_COST * outside + depthCost(candidate.layer(), deep);
        boolean inside = outside == 0;
        return new Scored(new RankedMuscle(candidate.muscle(), side, outside, candidate.layer(), inside, site), score);
    }

    private static @Nullable TriggerPointSite nearestSite(List<TriggerPointSite> sites, BodyPoint at) {
        return sites.stream()
                .min(Comparator.comparingDouble(site -> site.at().distanceTo(at)))
                .orElse(null);
    }

    /** What depth costs, in units of distance to a typical trigger point: the finger meets the upper layers first. */
    private static double depthCost(Layer layer, boolean deep) {
        return switch (layer) {
            case SUPERFICIAL -> deep ? LIFTED_OFF : 0;
            case INTERMEDIATE -> 2;
            case DEEP -> 3;
        };
    }
}
