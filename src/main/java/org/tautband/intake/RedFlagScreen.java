package org.tautband.intake;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * One time that the signs to stop were asked about.
 *
 * @param newPain whether it was asked because a pain was new
 * @param flags keys of the signs that are there
 */
public record RedFlagScreen(
        UUID id, Instant at, String by, boolean newPain, Set<String> flags, Set<Advised> advised, String note) {

    public static final int NOTE_MAX = 2000;

    public RedFlagScreen {
        flags = Set.copyOf(flags);
        advised = Set.copyOf(advised);
    }

    /** What the client was told to do. */
    public enum Advised {
        EMERGENCY,
        SAME_DAY,
        DOCTOR_FIRST,
        OTHER
    }

    /** The answers of one screen, and what was advised. */
    public record Answers(boolean newPain, Set<String> flags, Set<Advised> advised, String note) {

        public Answers {
            flags = Set.copyOf(flags);
            advised = Set.copyOf(advised);
        }
    }
}
