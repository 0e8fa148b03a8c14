package org.tautband.charting;

/** Answer to a test for one sign of a trigger point. */
public enum Sign {
    YES,
    NO,
    NOT_TESTED
}
