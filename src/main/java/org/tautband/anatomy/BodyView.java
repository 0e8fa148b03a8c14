package org.tautband.anatomy;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A view of the body chart and its frame: x grows to screen-right, y grows downwards, one unit is about 2 mm of an
 * adult's body.
 */
public enum BodyView {
    ANTERIOR("anterior", 900),
    POSTERIOR("posterior", 900),
    LATERAL_RIGHT("lateral-right", 900),
    LATERAL_LEFT("lateral-left", 900),
    /** The soles, toes up, seen from the foot end of the table. */
    PLANTAR("plantar", 400);

    /** Every frame is this wide; its middle is the midline of the front, back and sole views. */
    public static final double WIDTH = 400;

    private final String key;
    private final double height;

    BodyView(String key, double height) {
        this.key = key;
        this.height = height;
    }

    /** The view's name in the drawings, the browser and the database. */
    public String key() {
        return key;
    }

    public double height() {
        return height;
    }

    /** Key of the view's name in the message bundles. */
    public String messageKey() {
        return "anatomy.view." + key;
    }

    /** The client's own side at this x; a point on the midline itself counts as right. */
    public Side sideAt(double x) {
        return switch (this) {
            case ANTERIOR, PLANTAR -> x <= WIDTH / 2 ? Side.RIGHT : Side.LEFT;
            case POSTERIOR -> x >= WIDTH / 2 ? Side.RIGHT : Side.LEFT;
            case LATERAL_RIGHT -> Side.RIGHT;
            case LATERAL_LEFT -> Side.LEFT;
        };
    }

    /** The view whose drawing shows this one: the left side is the right side's drawing, mirrored. */
    BodyView drawn() {
        return this == LATERAL_LEFT ? LATERAL_RIGHT : this;
    }

    public static Optional<BodyView> ofKey(@Nullable String key) {
        return Arrays.stream(values()).filter(view -> view.key.equals(key)).findFirst();
    }
}
