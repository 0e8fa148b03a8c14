package org.tautband.charting.quickentry;

import java.util.List;

/** What a line amounts to. Every token has a chip, whether it was read or not. */
public sealed interface Reading {

    List<Chip> chips();

    /** Nothing was typed. */
    record Blank() implements Reading {

        @Override
        public List<Chip> chips() {
            return List.of();
        }
    }

    /** The whole line was read, and nothing is missing. */
    record Complete(List<Chip> chips, QuickFinding finding) implements Reading {}

    /** Something cannot be read, contradicts itself or is missing; nothing of the line is taken. */
    record Incomplete(List<Chip> chips, List<Problem> problems) implements Reading {}
}
