package org.tautband.homecare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.PointMoment;
import org.tautband.charting.PointState;

/**
 * How a point was in the visits before this one.
 *
 * @param unchangedDays for how long its tenderness has not changed clinically; absent when no earlier visit says
 * @param tendernessLastVisit before treatment, when it was last looked at; absent when nobody asked then
 */
record PointPast(@Nullable Integer unchangedDays, @Nullable Integer tendernessLastVisit) {

    static final PointPast UNKNOWN = new PointPast(null, null);

    /** Points of 0–10 from which on a change counts, as in the history (Salaffi and others, 2004). */
    private static final int MEANINGFUL = 2;

    /**
     * @param before the visits that looked at the point, the oldest first, without this one
     * @param tenderness before treatment in this visit; absent when nobody asked
     */
    static PointPast of(List<PointMoment> before, LocalDate today, @Nullable Integer tenderness) {
        if (before.isEmpty()) {
            return UNKNOWN;
        }
        return new PointPast(
                tenderness == null ? null : unchanged(before, today, tenderness),
                before.getLast().tendernessBefore());
    }

    /** Back from the latest visit to the first that differs, or where the point was gone. */
    private static @Nullable Integer unchanged(List<PointMoment> before, LocalDate today, int tenderness) {
        LocalDate since = null;
        for (PointMoment moment : before.reversed()) {
            Integer then = moment.tendernessBefore();
            if (moment.state() == PointState.RESOLVED || (then != null && Math.abs(then - tenderness) >= MEANINGFUL)) {
                break;
            }
            since = then == null ? since : moment.serviceDate();
        }
        return since == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(since, today));
    }
}
