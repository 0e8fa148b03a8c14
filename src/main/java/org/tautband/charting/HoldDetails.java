package org.tautband.charting;

import java.time.Instant;

/**
 * A stored pressure hold.
 *
 * @param repetition counts the holds on this point in this visit from 1, in the order in which they were held
 * @param heldAt when the hold began
 */
public record HoldDetails(HoldData data, int repetition, Instant heldAt) {}
