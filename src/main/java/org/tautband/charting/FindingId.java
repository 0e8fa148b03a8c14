package org.tautband.charting;

import java.util.UUID;

/** Names one finding of one visit. */
public record FindingId(UUID value) {}
