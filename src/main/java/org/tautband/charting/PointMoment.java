package org.tautband.charting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One visit in a trigger point's life: where it lay then, what was found, and the pressure that was held. Tenderness is
 * 0–10, absent when not asked.
 *
 * @param createdAt orders visits of one day
 * @param signed whether the visit is; what is not signed can still change
 */
public record PointMoment(
        VisitId visit,
        LocalDate serviceDate,
        Instant createdAt,
        boolean signed,
        PointPlace place,
        Recheck recheck,
        PointState state,
        @Nullable Integer tendernessBefore,
        @Nullable Integer tendernessAfter,
        PressurePain pressurePain,
        List<HeldPressure> holds) {

    /** Whether the point was looked at in that visit. */
    public boolean assessed() {
        return recheck == Recheck.CONFIRMED;
    }

    /** Seconds of pressure in all. */
    public BigDecimal heldSeconds() {
        return holds.stream().map(HeldPressure::seconds).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
