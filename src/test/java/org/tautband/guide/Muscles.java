package org.tautband.guide;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tautband.guide.HomeCareQuery.Point;
import org.tautband.guide.HomeCareQuery.Side;
import org.tautband.guide.HomeCareQuery.State;

/** The muscle catalogue, as far as the rules ask for it, and points on its muscles. */
final class Muscles {

    static final List<Map<String, String>> CATALOGUE = Table.rows("muscles.csv");

    private Muscles() {}

    static List<String> ids() {
        return CATALOGUE.stream().map(row -> cell(row, "id")).toList();
    }

    static String note(String muscle) {
        return cell(row(muscle), "self_care_note");
    }

    static BodyArea area(String muscle) {
        return BodyArea.valueOf(cell(row(muscle), "region").toUpperCase(Locale.ROOT));
    }

    static Point active(int number, String muscle, Integer before, @Nullable Integer after) {
        return point(number, muscle, Side.LEFT, State.ACTIVE, before, after);
    }

    static Point latent(int number, String muscle, Integer before, @Nullable Integer after) {
        return point(number, muscle, Side.RIGHT, State.LATENT, before, after);
    }

    static Point point(
            int number, String muscle, Side side, State state, @Nullable Integer before, @Nullable Integer after) {
        Map<String, String> row = row(muscle);
        return new Point(
                number,
                muscle,
                cell(row, "name"),
                side,
                area(muscle),
                state,
                before,
                after,
                cell(row, "home_stretch_key"),
                note(muscle),
                false,
                null);
    }

    static Point inAvoidArea(Point point) {
        return copy(point, point.number(), true, point.unchangedDays());
    }

    static Point numbered(Point point, int number) {
        return copy(point, number, point.inAvoidArea(), point.unchangedDays());
    }

    static Point unchangedFor(Point point, int days) {
        return copy(point, point.number(), point.inAvoidArea(), days);
    }

    private static Point copy(Point p, int number, boolean inAvoidArea, @Nullable Integer unchangedDays) {
        return new Point(
                number,
                p.muscleId(),
                p.muscleName(),
                p.side(),
                p.area(),
                p.state(),
                p.tendernessBefore(),
                p.tendernessAfter(),
                p.stretchKey(),
                p.selfCareNote(),
                inAvoidArea,
                unchangedDays);
    }

    private static Map<String, String> row(String muscle) {
        return CATALOGUE.stream()
                .filter(row -> cell(row, "id").equals(muscle))
                .findFirst()
                .orElseThrow();
    }

    static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
