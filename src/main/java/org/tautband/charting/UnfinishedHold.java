package org.tautband.charting;

/**
 * A hold whose end was never told.
 *
 * @param data with the seconds held when the browser told of it last
 */
public record UnfinishedHold(FindingId findingId, HoldData data) {}
