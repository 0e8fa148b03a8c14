package org.tautband.anatomy;

import java.util.Locale;

/** A side of the body: always the client's own. */
public enum Side {
    RIGHT,
    LEFT,
    /** On the midline itself: only ever chosen by the therapist, never concluded from a place, as muscles are paired. */
    MIDLINE;

    /** Key of the side's name in the message bundles. */
    public String messageKey() {
        return "anatomy.side." + name().toLowerCase(Locale.ROOT);
    }
}
