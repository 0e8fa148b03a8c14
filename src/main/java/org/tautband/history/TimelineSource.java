package org.tautband.history;

import java.util.List;

/** One kind of entry, read from the tables of the module that writes it; see ADR 24. */
interface TimelineSource {

    TimelineKind kind();

    /** Whether any of its entries can be what the filter asks for. */
    boolean canAnswer(TimelineFilter filter);

    /** The latest entries before the query's place, in order. */
    List<? extends TimelineEntry> read(TimelineQuery query);
}
