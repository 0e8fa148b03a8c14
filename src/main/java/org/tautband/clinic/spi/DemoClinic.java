package org.tautband.clinic.spi;

import java.util.function.DoubleConsumer;

/**
 * Fills a new, empty clinic with fictional records, so that a newcomer sees a living clinic in a minute. Several do so one
 * after the other, in their order: who comes with sheets needs visits to be there.
 */
public interface DemoClinic {

    /**
     * Runs in the new owner's name, on a thread of its own and outside any transaction.
     *
     * @param progress takes the part that is done, 0 to 1
     */
    void load(DoubleConsumer progress);
}
