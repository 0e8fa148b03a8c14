package org.tautband.charting;

import java.time.Instant;

/** A stored pressure hold; {@code repetition} counts the holds on this point in this visit from 1. */
public record HoldDetails(HoldData data, int repetition, Instant heldAt) {}
