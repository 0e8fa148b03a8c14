package org.tautband.charting;

import java.util.UUID;

/** Names one product used in one visit. */
public record UsedProductId(UUID value) {}
