package org.tautband.charting;

/** What pressed. */
public enum HoldTool {
    THUMB,
    FINGER,
    KNUCKLE,
    FOREARM,
    ELBOW,
    HAND_TOOL
}
