package org.tautband.charting;

/** A stored fascia finding. {@code number} counts the areas of the visit from 1. */
public record FasciaFindingDetails(FasciaFindingId id, long version, int number, FasciaFindingData data) {}
