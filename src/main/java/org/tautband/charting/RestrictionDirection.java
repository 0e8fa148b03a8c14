package org.tautband.charting;

/** Direction in which tissue did not yield, on the drawing as the therapist sees it: eight arrows, in, out. */
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
    OUT
}
