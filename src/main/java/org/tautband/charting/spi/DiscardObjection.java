package org.tautband.charting.spi;

import java.util.Optional;
import org.tautband.charting.VisitId;

/** Keeps a draft from being discarded because something outside the chart was made from it; contributed as a bean. */
public interface DiscardObjection {

    /** Key of the message that says why this draft has to stay; empty where nothing speaks against it. */
    Optional<String> to(VisitId visit);
}
