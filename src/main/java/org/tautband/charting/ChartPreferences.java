package org.tautband.charting;

import java.util.Map;

/**
 * How one member of staff charts.
 *
 * @param last how they pressed last
 * @param targets seconds to reach, for every technique: their own, or the usual one
 * @param volume of the timer, 0–100
 * @param keys what each key or pedal does; a key is named as the browser names it
 */
public record ChartPreferences(
        HoldHow last, Map<HoldTechnique, Integer> targets, int volume, boolean muted, Map<String, ChartAct> keys) {

    public static final int VOLUME_MAX = 100;
    public static final int KEY_MAX = 40;
}
