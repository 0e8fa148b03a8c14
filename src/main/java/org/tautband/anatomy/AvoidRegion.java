package org.tautband.anatomy;

/**
 * The part of an area to avoid that shows in one view, on the right side of the body.
 *
 * @param path SVG path data in the view's frame
 */
public record AvoidRegion(AvoidArea area, BodyView view, String path) {}
