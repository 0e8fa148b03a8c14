package org.tautband.anatomy;

import java.util.Locale;
import java.util.OptionalInt;

/** Where tissue does not glide: one of eight directions as seen in the view, or into or out of the body. */
public enum RestrictionDirection {
    UP(270),
    UP_RIGHT(315),
    RIGHT(0),
    DOWN_RIGHT(45),
    DOWN(90),
    DOWN_LEFT(135),
    LEFT(180),
    UP_LEFT(225),
    IN(-1),
    OUT(-1);

    private final int degrees;

    RestrictionDirection(int degrees) {
        this.degrees = degrees;
    }

    /** How far an arrow that points to screen-right is turned clockwise; none for in and out. */
    OptionalInt degrees() {
        return degrees < 0 ? OptionalInt.empty() : OptionalInt.of(degrees);
    }

    /** The direction's name in the shapes and the browser. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Key of the direction's name in the message bundles. */
    public String messageKey() {
        return "anatomy.direction." + key();
    }
}
