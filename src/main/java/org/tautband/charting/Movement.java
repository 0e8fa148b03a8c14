package org.tautband.charting;

import java.util.List;
import org.tautband.anatomy.Side;

/**
 * A movement whose range is measured, in degrees. {@code usual} is the range commonly taught as a healthy adult's
 * (American Academy of Orthopaedic Surgeons), shown for orientation and never used to judge.
 */
public record Movement(String id, boolean paired, int usual, int least, int most) {

    /** The sides that the movement can be measured for. */
    public List<Side> sides() {
        return paired ? List.of(Side.LEFT, Side.RIGHT) : List.of(Side.MIDLINE);
    }

    /** Key of the movement's name in the message bundles. */
    public String messageKey() {
        return "charting.movement." + id;
    }
}
