package org.tautband.history;

import java.util.List;
import java.util.Objects;
import org.tautband.charting.PointLife;
import org.tautband.charting.PointMoment;

/**
 * What became of a point's tenderness from its first assessed visit to its last. Two points on the 0–10 scale is the
 * change that 825 people with chronic pain called “much better” (Salaffi and others, 2004); less is shown as no change.
 */
public enum Trend {
    BETTER,
    WORSE,
    UNCHANGED,
    UNKNOWN;

    /** Smallest change, in points of 0–10, that counts as clinically meaningful. */
    public static final int MEANINGFUL = 2;

    /** Compares tenderness before treatment, so that visits are compared like with like. */
    public static Trend of(PointLife life) {
        List<Integer> before = life.moments().stream()
                .filter(PointMoment::assessed)
                .map(moment -> moment.data().tendernessBefore())
                .filter(Objects::nonNull)
                .toList();
        if (before.size() < 2) {
            return UNKNOWN;
        }
        int change = before.getLast() - before.getFirst();
        if (Math.abs(change) < MEANINGFUL) {
            return UNCHANGED;
        }
        return change < 0 ? BETTER : WORSE;
    }
}
