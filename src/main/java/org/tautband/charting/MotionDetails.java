package org.tautband.charting;

import org.tautband.anatomy.Side;

/** A measured movement. {@code movement} is an id of the {@link MovementCatalogue}; the side is the client's own. */
public record MotionDetails(MotionId id, long version, String movement, Side side, MotionData data) {}
