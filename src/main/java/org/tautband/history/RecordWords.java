package org.tautband.history;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tautband.anatomy.Muscle;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.charting.PointPlace;
import org.tautband.common.ui.Dates;
import org.tautband.history.chart.Words;

/** How a record summary writes moments, points and numbers. */
record RecordWords(Words words, MuscleCatalogue catalogue, ZoneId zone) {

    /** One row of a table: what it is about, and the numbers of a point. */
    record Row(String name, String state, String before, String after, String held) {}

    String say(String key, Object... values) {
        return words.say(key, values);
    }

    String moment(Instant at) {
        return Dates.moment(at, zone, words.language());
    }

    /** The sentence that there is nothing; absent where there is something. */
    @Nullable String none(List<?> list, String key) {
        return list.isEmpty() ? say(key) : null;
    }

    /** For instance “Upper trapezius, left”. */
    String name(PointPlace place) {
        String muscle = catalogue.find(place.muscleId()).map(Muscle::name).orElse(place.muscleId());
        return muscle + ", " + say("charting.Side." + place.side().name());
    }

    String held(BigDecimal seconds) {
        return seconds.signum() == 0 ? "–" : say("charting.hold", words.number(seconds.doubleValue()));
    }

    static String score(@Nullable Integer score) {
        return score == null ? "–" : score.toString();
    }
}
