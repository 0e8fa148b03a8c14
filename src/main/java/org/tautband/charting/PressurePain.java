package org.tautband.charting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The pressure pain threshold: the least pressure that hurts. Readings are kept as the device showed them; another unit
 * says what the same numbers mean and converts none, so that nothing is rounded away.
 *
 * @param probeArea of the device's tip, in cm²
 * @param readings at most three, in the order taken; none when not measured
 */
public record PressurePain(PressureUnit unit, BigDecimal probeArea, List<BigDecimal> readings) {

    public static final int READINGS_MAX = 3;
    public static final int DECIMAL_PLACES = 2;
    public static final BigDecimal LEAST_AREA = new BigDecimal("0.1");
    public static final BigDecimal LARGEST_AREA = BigDecimal.TEN;

    public static final PressurePain NOT_MEASURED =
            new PressurePain(PressureUnit.KILOPASCAL, BigDecimal.ONE, List.of());

    /** Numbers are the same however many zeros were typed after them. */
    public PressurePain {
        probeArea = plain(probeArea);
        readings = readings.stream().map(PressurePain::plain).toList();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public boolean measured() {
        return !readings.isEmpty();
    }

    /** The mean of the readings in their unit, to a tenth; absent when not measured. */
    public Optional<BigDecimal> mean() {
        return measured() ? Optional.of(mean(1)) : Optional.empty();
    }

    /** The mean as a pressure in kPa, whatever the device shows, so that visits can be compared. */
    public Optional<BigDecimal> meanInKilopascals() {
        return measured()
                ? Optional.of(unit.inKilopascals(mean(6), probeArea).setScale(0, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    private BigDecimal mean(int places) {
        BigDecimal sum = readings.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(readings.size()), places, RoundingMode.HALF_UP);
    }

    /** The same device, nothing measured yet. */
    PressurePain unmeasured() {
        return new PressurePain(unit, probeArea, List.of());
    }
}
