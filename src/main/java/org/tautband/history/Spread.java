package org.tautband.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a number spreads over its cases.
 *
 * @param deviation the sample's standard deviation; absent for a single case
 */
public record Spread(int count, double mean, @Nullable Double deviation, double least, double most) {

    /** With fewer cases than this, a mean says more about the cases than about what they have in common. */
    public static final int ENOUGH = 5;

    /** @throws IllegalArgumentException without any case */
    public static Spread of(List<Double> cases) {
        if (cases.isEmpty()) {
            throw new IllegalArgumentException("no case");
        }
        double mean = cases.stream().mapToDouble(value -> value).sum() / cases.size();
        double squares = cases.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        return new Spread(
                cases.size(),
                mean,
                cases.size() < 2 ? null : Math.sqrt(squares / (cases.size() - 1)),
                cases.stream().mapToDouble(value -> value).min().orElseThrow(),
                cases.stream().mapToDouble(value -> value).max().orElseThrow());
    }

    public boolean enough() {
        return count >= ENOUGH;
    }
}
