package org.tautband.guide;

/** What the client has at home. */
public enum Equipment {
    BALL,
    ROLLER
}
