package org.tautband.charting.spi;

import java.util.function.Consumer;
import org.tautband.charting.VisitDetails;

/** The chart that is open on screen, as a contributed section sees it. */
public interface OpenChart {

    /** The visit as last read. */
    VisitDetails visit();

    /** Calls the listener now and after each change, also when the visit is signed. */
    void onChange(Consumer<VisitDetails> listener);

    /** Stores something that belongs to the visit; where it is refused the chart says why. Returns whether it was stored. */
    boolean store(Runnable change);
}
