package org.tautband.charting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a key or a pedal does in a chart, with the key that does it unless its user chose others. */
public enum ChartAct {
    HOLD("Space"),
    NEXT_POINT("n"),
    PREVIOUS_POINT("p"),
    BEFORE_UP(null),
    BEFORE_DOWN(null),
    AFTER_UP("+"),
    AFTER_DOWN("-"),
    HANDS_BUSY("h");

    private final @Nullable String usualKey;

    ChartAct(@Nullable String usualKey) {
        this.usualKey = usualKey;
    }

    Optional<String> usualKey() {
        return Optional.ofNullable(usualKey);
    }
}
