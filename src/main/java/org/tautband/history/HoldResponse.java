package org.tautband.history;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.HeldPressure;
import org.tautband.charting.HoldTechnique;
import org.tautband.charting.PointLife;
import org.tautband.charting.PointMoment;

/**
 * How long one point was held in one visit, and how its tenderness changed in that visit. It says what went together;
 * whether the one caused the other it cannot say.
 *
 * @param technique absent when several were mixed
 * @param seconds of pressure in all
 * @param change tenderness after less tenderness before, in points of 0–10
 */
public record HoldResponse(@Nullable HoldTechnique technique, double seconds, int change) {

    /** Seconds and change over all responses of one kind. */
    public record Figures(Spread seconds, Spread change) {

        static Figures of(List<HoldResponse> responses) {
            return new Figures(
                    Spread.of(responses.stream().map(HoldResponse::seconds).toList()),
                    Spread.of(responses.stream()
                            .map(response -> (double) response.change())
                            .toList()));
        }
    }

    /** The responses of a life: visits with a hold and with tenderness asked before and after. */
    public static List<HoldResponse> of(PointLife life) {
        List<HoldResponse> responses = new ArrayList<>();
        for (PointMoment moment : life.assessed()) {
            Integer before = moment.tendernessBefore();
            Integer after = moment.tendernessAfter();
            if (before != null && after != null && !moment.holds().isEmpty()) {
                double seconds = moment.heldSeconds().doubleValue();
                responses.add(new HoldResponse(technique(moment), seconds, after - before));
            }
        }
        return responses;
    }

    private static @Nullable HoldTechnique technique(PointMoment moment) {
        List<HoldTechnique> used =
                moment.holds().stream().map(HeldPressure::technique).distinct().toList();
        return used.size() == 1 ? used.getFirst() : null;
    }

    /** All responses together; absent when there is none. */
    public static Optional<Figures> figures(List<HoldResponse> responses) {
        return responses.isEmpty() ? Optional.empty() : Optional.of(Figures.of(responses));
    }

    /** By how long the point was held, the shortest first; lengths that never occurred are left out. */
    public static Map<HoldLength, Figures> byLength(List<HoldResponse> responses) {
        return figures(responses, response -> HoldLength.of(response.seconds()), new EnumMap<>(HoldLength.class));
    }

    /** By technique; visits that mixed several are left out. */
    public static Map<HoldTechnique, Figures> byTechnique(List<HoldResponse> responses) {
        List<HoldResponse> pure = responses.stream()
                .filter(response -> response.technique() != null)
                .toList();
        return figures(pure, response -> Objects.requireNonNull(response.technique()), new TreeMap<>());
    }

    private static <K> Map<K, Figures> figures(
            List<HoldResponse> responses, Function<HoldResponse, K> key, Map<K, Figures> into) {
        Map<K, List<HoldResponse>> groups = new TreeMap<>();
        responses.forEach(response -> groups.computeIfAbsent(key.apply(response), group -> new ArrayList<>())
                .add(response));
        groups.forEach((group, members) -> into.put(group, Figures.of(members)));
        return into;
    }
}
