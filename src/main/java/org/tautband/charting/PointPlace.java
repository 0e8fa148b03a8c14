package org.tautband.charting;

import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.Side;

/** Where a trigger point lies: its muscle, the client's own side, and the spot on the body map. */
public record PointPlace(String muscleId, Side side, BodyPoint point) {}
