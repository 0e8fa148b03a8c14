package org.tautband.charting;

/** State of a trigger point in one visit. Active: pressing reproduces a pain that the client recognises; latent: it does not (Delphi 2018). */
public enum PointState {
    ACTIVE,
    LATENT,
    UNCLEAR,
    RESOLVED
}
