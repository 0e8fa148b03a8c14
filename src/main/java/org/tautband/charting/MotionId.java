package org.tautband.charting;

import java.util.UUID;

/** Names one measured movement of one visit. */
public record MotionId(UUID value) {}
