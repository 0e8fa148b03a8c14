package org.tautband.guide;

/** What brings the pain on, as the client tells it. */
public enum Cause {

    /** One position held for long, such as at a desk or a wheel. */
    POSTURE,

    /** The same movement again and again. */
    REPETITIVE_WORK,

    SPORT
}
