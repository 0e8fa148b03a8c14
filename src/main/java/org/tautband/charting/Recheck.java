package org.tautband.charting;

/** Whether a finding carried over from an earlier visit was looked at in this one. */
public enum Recheck {
    TO_RECHECK,
    CONFIRMED,
    NOT_ASSESSED
}
