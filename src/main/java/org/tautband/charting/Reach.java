package org.tautband.charting;

import org.jspecify.annotations.Nullable;

/** How far a movement goes: judged, measured in degrees, or both; neither when it was not looked at. */
public record Reach(@Nullable Judged judged, @Nullable Integer degrees) {

    /** The therapist's judgement without a measuring tool. */
    public enum Judged {
        WITHIN_NORMAL,
        RESTRICTED
    }

    public static final Reach NOT_TESTED = new Reach(null, null);

    public boolean tested() {
        return judged != null || degrees != null;
    }
}
