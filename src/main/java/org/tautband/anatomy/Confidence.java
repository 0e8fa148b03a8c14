package org.tautband.anatomy;

/** How well the sources of a fact agree. Most places of trigger points are low or medium: where to begin to look. */
public enum Confidence {
    LOW,
    MEDIUM,
    HIGH
}
