package org.tautband.history;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.tautband.charting.PointLife;
import org.tautband.charting.PointMoment;
import org.tautband.charting.PressurePain;

/**
 * A point's pressure pain threshold in the first and the last visit that measured it with one and the same unit and
 * probe. Other devices give other numbers, so visits that used another one are left out, and counted.
 *
 * @param from the mean of that visit's readings
 * @param to the mean of that visit's readings, measured as {@code from} was
 * @param otherwise how many visits measured with another unit or probe
 */
public record ThresholdChange(PressurePain from, PressurePain to, int visits, int otherwise) {

    /**
     * What lies within the error of measuring twice, in kPa: a real change in healthy adults was found to begin here.
     * Nobody has said what change matters to a client.
     */
    public static final BigDecimal ERROR_KPA = BigDecimal.valueOf(160);

    /** Absent when no two visits measured alike; the last visit that measured says with what. */
    public static Optional<ThresholdChange> of(PointLife life) {
        List<PressurePain> measured = life.assessed().stream()
                .map(PointMoment::pressurePain)
                .filter(PressurePain::measured)
                .toList();
        if (measured.isEmpty()) {
            return Optional.empty();
        }
        PressurePain last = measured.getLast();
        List<PressurePain> alike =
                measured.stream().filter(one -> sameDevice(one, last)).toList();
        return alike.size() < 2
                ? Optional.empty()
                : Optional.of(
                        new ThresholdChange(alike.getFirst(), last, alike.size(), measured.size() - alike.size()));
    }

    private static boolean sameDevice(PressurePain one, PressurePain other) {
        return one.unit() == other.unit() && one.probeArea().compareTo(other.probeArea()) == 0;
    }

    /** More than nothing when more pressure is borne. */
    public BigDecimal kilopascals() {
        return to.meanInKilopascals()
                .orElseThrow()
                .subtract(from.meanInKilopascals().orElseThrow())
                .setScale(0, RoundingMode.HALF_UP);
    }

    public boolean beyondError() {
        return kilopascals().abs().compareTo(ERROR_KPA) >= 0;
    }
}
