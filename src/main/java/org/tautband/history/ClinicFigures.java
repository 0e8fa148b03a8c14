package org.tautband.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tautband.charting.HoldTechnique;

/**
 * The clinic's work in a period, with nobody named.
 *
 * @param weeks the oldest first, those without a visit among them
 * @param unsigned drafts of the period
 * @param overdue how many of them are older than a day
 * @param muscles the most treated first
 * @param techniques change of tenderness within a visit, of points that were held by this technique alone
 */
public record ClinicFigures(
        List<Week> weeks,
        int unsigned,
        int overdue,
        List<TreatedMuscle> muscles,
        Map<HoldTechnique, Spread> techniques) {

    /** A week from its Monday on, and the visits in it. */
    public record Week(LocalDate monday, int visits) {}

    /** A muscle, and in how many visits a point in it was held. */
    public record TreatedMuscle(String muscleId, int visits) {}

    public int visits() {
        return weeks.stream().mapToInt(Week::visits).sum();
    }
}
