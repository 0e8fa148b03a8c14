package org.tautband.charting;

import java.util.List;

/** Looks at a chart before it is signed; every bean of this type is asked, in its {@code @Order}. */
interface SigningCheck {

    /** What this check misses; called inside the transaction that may sign. */
    List<SigningGap> gaps(VisitDetails visit);
}
