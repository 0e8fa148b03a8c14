package org.tautband.anatomy;

/**
 * Where a muscle lies in one view, on the right side of the body.
 *
 * @param path SVG path data in the view's frame; may have several subpaths
 * @param labelAt a place inside the area for a name or a number
 */
public record MuscleArea(BodyView view, Layer layer, String path, BodyPoint labelAt) {}
