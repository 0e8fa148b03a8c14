package org.tautband.clinic.spi;

import java.util.function.DoubleConsumer;

/** Fills a new, empty clinic with fictional clients and visits, so that a newcomer sees a living clinic in a minute. */
public interface DemoClinic {

    /**
     * Runs in the new owner's name, on a thread of its own and outside any transaction.
     *
     * @param progress takes the part that is done, 0 to 1
     */
    void load(DoubleConsumer progress);
}
