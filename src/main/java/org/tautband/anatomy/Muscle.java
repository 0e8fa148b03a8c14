package org.tautband.anatomy;

import java.util.List;
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
        List<TriggerPointSite> triggerPoints) {}
