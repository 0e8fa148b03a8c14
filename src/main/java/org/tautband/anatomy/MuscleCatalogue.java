package org.tautband.anatomy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The muscles that can be charted, and which of them lie under a point of the body chart. Immutable. */
public final class MuscleCatalogue {

    private final Map<String, Muscle> byId = new LinkedHashMap<>();
    private final MuscleRanking ranking;
    private final AvoidAreas avoidAreas;

    private MuscleCatalogue(CatalogueReader.Content content) {
        content.muscles().forEach(muscle -> byId.put(muscle.id(), muscle));
        ranking = new MuscleRanking(content.muscles());
        avoidAreas = new AvoidAreas(content.avoidShapes());
    }

    /** Reads the catalogue that comes with the program. */
    public static MuscleCatalogue load() {
        return new MuscleCatalogue(CatalogueReader.read());
    }

    public Optional<Muscle> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Every muscle, from head to foot. */
    public List<Muscle> all() {
        return List.copyOf(byId.values());
    }

    /** Every muscle by region, regions from head to foot, names in order. */
    public Map<BodyRegion, List<Muscle>> byRegion() {
        return byId.values().stream()
                .sorted(Comparator.comparing(Muscle::region).thenComparing(Muscle::name))
                .collect(Collectors.groupingBy(Muscle::region, LinkedHashMap::new, Collectors.toList()));
    }

    /** The muscles most likely meant by the point, the likeliest first; all on the point's own side. */
    public List<RankedMuscle> nearest(BodyPoint point, int limit) {
        return ranking.nearest(point, limit, false);
    }

    /** As {@link #nearest}, with the muscles beneath the surface before those that cover them. */
    public List<RankedMuscle> nearestDeep(BodyPoint point, int limit) {
        return ranking.nearest(point, limit, true);
    }

    /** The area to avoid under the point, if it lies in one. */
    public Optional<AvoidArea> avoidAreaAt(BodyPoint point) {
        return avoidAreas.at(point);
    }

    /** Where the areas to avoid lie, on the right side of the body. */
    public List<AvoidRegion> avoidRegions() {
        return avoidAreas.regions();
    }
}
