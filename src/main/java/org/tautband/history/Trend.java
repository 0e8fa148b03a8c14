package org.tautband.history;

import org.jspecify.annotations.Nullable;

/** Which way a point's tenderness went; less than a clinically meaningful change is shown as none. */
public enum Trend {
    BETTER,
    WORSE,
    UNCHANGED,
    UNKNOWN;

    static Trend of(@Nullable TendernessChange change) {
        if (change == null) {
            return UNKNOWN;
        }
        if (!change.meaningful()) {
            return UNCHANGED;
        }
        return change.points() < 0 ? BETTER : WORSE;
    }
}
