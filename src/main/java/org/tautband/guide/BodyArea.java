package org.tautband.guide;

/** A part of the body, as the muscle catalogue divides it; {@code name()} in lower case is the catalogue's region key. */
public enum BodyArea {
    HEAD_JAW,
    NECK,
    SHOULDER_UPPER_BACK,
    CHEST,
    ARM,
    HAND,
    MID_LOW_BACK,
    ABDOMEN,
    HIP,
    THIGH,
    LEG,
    FOOT
}
