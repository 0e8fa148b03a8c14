package org.tautband.history;

/** Where a trigger point stands after the last visit that looked at it. */
public enum Standing {
    OPEN,
    RESOLVED,
    /** Open, although an earlier visit had found it resolved. */
    RETURNED
}
