package org.tautband.charting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.VisitSafety.ConsentNote;
import org.tautband.charting.VisitSafety.HealthCheck;

/**
 * What a visit itself keeps of safety, whatever became of the client's intake since.
 *
 * @param consent absent when nothing was noted
 * @param healthCheck absent when the history was not asked about
 * @param pain absent when nobody asked whether a pain is new
 * @param reasons for what was advised against, in the words in which it was asked
 */
public record SafetyRecord(
        @Nullable ConsentNote consent,
        @Nullable HealthCheck healthCheck,
        @Nullable PainAnswer pain,
        List<SafetyQuestion> reasons) {

    public SafetyRecord {
        reasons = List.copyOf(reasons);
    }
}
