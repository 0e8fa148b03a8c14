package org.tautband.charting.spi;

import java.util.function.Consumer;
import org.tautband.charting.VisitDetails;

/** The chart that is open on screen, as a contributed section sees it. */
public interface OpenChart {

    /** The visit as last read. */
    VisitDetails visit();

    /** Calls the listener now and after each change, also when the visit is signed. */
    void onChange(Consumer<VisitDetails> listener);

    /**
     * Stores something that belongs to the visit; where it is refused the chart says why. What the database cannot take
     * now is stored as soon as it can, unless a later change of the same {@code part} takes its place.
     *
     * @return whether it is stored
     */
    boolean store(Object part, Runnable change);
}
