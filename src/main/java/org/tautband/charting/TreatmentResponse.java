package org.tautband.charting;

/** What happened to a point or area under treatment. */
public enum TreatmentResponse {
    EASED,
    UNCHANGED,
    WORSE,
    REFERRED,
    TWITCH
}
