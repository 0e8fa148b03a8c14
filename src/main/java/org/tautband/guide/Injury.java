package org.tautband.guide;

import java.util.Set;

/**
 * An injury that the client came with.
 *
 * @param days since it happened
 * @param areas where it is; empty when nobody noted where, and then it counts everywhere
 */
public record Injury(int days, Set<BodyArea> areas) {

    /** Whole days for which an injury counts as fresh: the first 48 hours. */
    static final int FRESH_DAYS = 2;

    public Injury {
        areas = Set.copyOf(areas);
    }

    boolean isFresh() {
        return days <= FRESH_DAYS;
    }
}
