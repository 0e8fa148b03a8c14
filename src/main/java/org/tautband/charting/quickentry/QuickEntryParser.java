package org.tautband.charting.quickentry;

import java.util.List;

/** Reads one line of quick entry. Takes time in proportion to the line's length, and throws for none. */
public final class QuickEntryParser {

    private final Vocabulary vocabulary;

    public QuickEntryParser(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public Reading parse(String line) {
        List<Chip> chips = new LineReader(vocabulary, line).chips();
        return chips.isEmpty() ? new Reading.Blank() : new Assembly(chips).reading();
    }
}
