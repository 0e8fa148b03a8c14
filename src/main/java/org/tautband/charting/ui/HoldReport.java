package org.tautband.charting.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.tautband.charting.HoldData;
import org.tautband.charting.HoldHow;
import org.tautband.charting.HoldTechnique;
import org.tautband.charting.HoldTool;
import tools.jackson.databind.JsonNode;

/** Reads what the browser says of a hold. It may say anything: what is not a hold is left unanswered. */
final class HoldReport {

    private HoldReport() {}

    static Optional<HoldTimer.Hold> finished(JsonNode detail) {
        return read(detail, HoldData.SHORTEST.doubleValue());
    }

    static Optional<HoldTimer.Hold> running(JsonNode detail) {
        return read(detail, 0);
    }

    private static Optional<HoldTimer.Hold> read(JsonNode detail, double shortest) {
        double seconds = detail.path("seconds").asDouble(Double.NaN);
        long ago = detail.path("ago").asLong(-1);
        boolean possible = seconds >= shortest && seconds <= HoldData.LONGEST.doubleValue() && ago >= 0;
        Optional<UUID> id = id(detail);
        Optional<HoldHow> how = how(detail.path("how"));
        if (!possible || id.isEmpty() || how.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> subject =
                Optional.of(detail.path("subject").asString("")).filter(text -> !text.isEmpty());
        BigDecimal tenths = BigDecimal.valueOf(seconds).setScale(1, RoundingMode.HALF_UP);
        HoldData data = new HoldData(id.get(), how.get(), tenths);
        return Optional.of(new HoldTimer.Hold(subject, data, Duration.ofMillis(ago)));
    }

    static Optional<UUID> id(JsonNode detail) {
        try {
            return Optional.of(UUID.fromString(detail.path("id").asString("")));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static Optional<HoldHow> how(JsonNode how) {
        try {
            int level = how.path("pressureLevel").asInt(0);
            if (level < 1 || level > HoldHow.PRESSURE_MAX) {
                return Optional.empty();
            }
            return Optional.of(new HoldHow(
                    HoldTechnique.valueOf(how.path("technique").asString("")),
                    HoldTool.valueOf(how.path("tool").asString("")),
                    level));
        } catch (IllegalArgumentException unknownWord) {
            return Optional.empty();
        }
    }
}
