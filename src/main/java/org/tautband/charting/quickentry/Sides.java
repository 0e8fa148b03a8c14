package org.tautband.charting.quickentry;

import java.util.List;
import org.tautband.anatomy.Side;

/** What a line says of the side, always the client's own. */
public enum Sides {
    LEFT,
    RIGHT,
    BOTH,
    MIDLINE;

    /** The sides one by one; each gets a point of its own. */
    public List<Side> each() {
        return switch (this) {
            case LEFT -> List.of(Side.LEFT);
            case RIGHT -> List.of(Side.RIGHT);
            case BOTH -> List.of(Side.LEFT, Side.RIGHT);
            case MIDLINE -> List.of(Side.MIDLINE);
        };
    }
}
