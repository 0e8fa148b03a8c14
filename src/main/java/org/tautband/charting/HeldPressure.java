package org.tautband.charting;

import java.math.BigDecimal;

/** One pressure hold as it counts in a point's life: how, how deep (1 to 5) and for how many seconds. */
public record HeldPressure(HoldTechnique technique, int pressureLevel, BigDecimal seconds) {}
