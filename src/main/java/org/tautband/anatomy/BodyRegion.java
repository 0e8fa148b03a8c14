package org.tautband.anatomy;

import java.util.Locale;

/** The parts of the body by which muscles are listed, from head to foot. */
public enum BodyRegion {
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
    FOOT;

    /** Key of the region's name in the message bundles. */
    public String messageKey() {
        return "anatomy.region." + name().toLowerCase(Locale.ROOT);
    }
}
