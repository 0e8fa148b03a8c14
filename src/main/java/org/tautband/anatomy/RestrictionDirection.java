package org.tautband.anatomy;

import java.util.Locale;

/** Where tissue does not glide: one of eight directions as seen in the view, or into or out of the body. */
public enum RestrictionDirection {
    UP,
    UP_RIGHT,
    RIGHT,
    DOWN_RIGHT,
    DOWN,
    DOWN_LEFT,
    LEFT,
    UP_LEFT,
    IN,
    OUT;

    /** The direction's name in the shapes and the browser. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Key of the direction's name in the message bundles. */
    public String messageKey() {
        return "anatomy.direction." + key();
    }
}
