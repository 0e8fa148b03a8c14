package org.tautband.anatomy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A muscle of the catalogue.
 *
 * @param code short unique name for quick entry, such as {@code ut}
 * @param aliases other short names that therapists use; unique among all codes and aliases
 * @param places in words, where its trigger points are typically found
 * @param stretch key of the guide's stretch for it, if there is one
 * @param sources keys of the sources, as {@code anatomy/sources.csv} names them
 * @param selfCareNote what to mind before the client presses on it at home
 */
public record Muscle(
        String id,
        String name,
        String code,
        List<String> aliases,
        BodyRegion region,
        String places,
        List<String> referralAreas,
        List<String> causes,
        @Nullable String stretch,
        Confidence referralConfidence,
        Confidence locationConfidence,
        List<String> sources,
        @Nullable String selfCareNote,
        List<MuscleArea> areas,
        List<TriggerPointSite> triggerPoints) {

    /**
     * Where to begin to look, on the client's own side: the muscle's typical places in the view that shows most of
     * them, the one named first at the head.
     */
    public List<BodyPoint> typicalPlaces(Side side) {
        Map<BodyView, List<TriggerPointSite>> byView = triggerPoints.stream()
                .collect(Collectors.groupingBy(site -> site.at().view(), LinkedHashMap::new, Collectors.toList()));
        List<TriggerPointSite> best = byView.values().stream()
                .max(Comparator.comparingInt(List<TriggerPointSite>::size)
                        .thenComparing(Comparator.comparing((List<TriggerPointSite> sites) ->
                                        sites.getFirst().at().view())
                                .reversed()))
                .orElse(List.of());
        return best.stream()
                .map(site -> side == Side.LEFT ? site.at().mirrored() : site.at())
                .toList();
    }
}
