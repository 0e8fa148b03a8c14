package org.tautband.charting;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * One application of pressure as the timer measured it.
 *
 * @param id made by the browser when the hold began; a hold reported twice is stored once
 * @param pressureLevel 1 (light) to 5 (deep, must not bruise), after Walton
 * @param seconds held, to 0.1 s, 5 to 120
 */
public record HoldData(UUID id, HoldTechnique technique, HoldTool tool, int pressureLevel, BigDecimal seconds) {

    public static final BigDecimal SHORTEST = BigDecimal.valueOf(5);
    public static final BigDecimal LONGEST = BigDecimal.valueOf(120);

    public HoldData(UUID id, HoldHow how, BigDecimal seconds) {
        this(id, how.technique(), how.tool(), how.pressureLevel(), seconds);
    }
}
