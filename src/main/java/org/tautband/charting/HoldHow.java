package org.tautband.charting;

/**
 * How pressure is applied.
 *
 * @param pressureLevel 1 (light) to 5 (deep, must not bruise), after Walton
 */
public record HoldHow(HoldTechnique technique, HoldTool tool, int pressureLevel) {

    public static final int PRESSURE_MAX = 5;
}
