package org.tautband.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tautband.charting.HoldTechnique;

/**
 * The clinic's work in a period, with nobody named. What only a few clients share is counted, not shown, as it could
 * point at one of them.
 *
 * @param weeks the oldest first, those without a visit among them
 * @param unsigned drafts of the period
 * @param overdue how many of them are older than a day
 * @param muscles the most treated first, each in enough clients
 * @param hiddenMuscles how many others were treated, each in too few clients
 * @param techniques change of tenderness within a visit, of points that were held by this technique alone, each in enough
 *     clients
 * @param hiddenTechniques how many others were used, each in too few clients
 */
public record ClinicFigures(
        List<Week> weeks,
        int unsigned,
        int overdue,
        List<TreatedMuscle> muscles,
        int hiddenMuscles,
        Map<HoldTechnique, Spread> techniques,
        int hiddenTechniques) {

    /** Figures that fewer clients than this share are not shown. */
    public static final int FEWEST_CLIENTS = 5;

    /** A week from its Monday on, and the visits in it. */
    public record Week(LocalDate monday, int visits) {}

    /** A muscle, and in how many visits a point in it was held. */
    public record TreatedMuscle(String muscleId, int visits) {}

    public int visits() {
        return weeks.stream().mapToInt(Week::visits).sum();
    }
}
