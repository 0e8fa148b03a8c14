package org.tautband.charting.ui;

import org.tautband.anatomy.ui.BodyMap;
import org.tautband.charting.FasciaFindingId;
import org.tautband.charting.FindingId;

/** What the next stroke or tap on the body map is for. */
sealed interface MapTask {

    /** Nothing in particular: a tap adds a point. */
    record None() implements MapTask {}

    /** Says where an area of fascia lies. */
    record Area(FasciaFindingId id) implements MapTask {}

    /** Draws where a point refers to. */
    record Referral(FindingId id) implements MapTask {}

    default BodyMap.Pen pen() {
        return switch (this) {
            case None none -> BodyMap.Pen.NONE;
            case Area area -> BodyMap.Pen.BAND_OR_AREA;
            case Referral referral -> BodyMap.Pen.AREA;
        };
    }
}
