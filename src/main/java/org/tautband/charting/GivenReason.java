package org.tautband.charting;

import java.time.Instant;

/** Why something was done that a rule advises against, and who says so. */
public record GivenReason(String reason, String by, Instant at) {}
