package org.tautband.charting;

import java.math.BigDecimal;

/**
 * The pressure that one technique gave a point in one visit.
 *
 * @param seconds of all its holds together
 */
public record HeldPressure(HoldTechnique technique, BigDecimal seconds) {}
