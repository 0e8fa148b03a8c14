package org.tautband.charting;

import java.util.UUID;

/** Names one fascia finding of one visit. */
public record FasciaFindingId(UUID value) {}
