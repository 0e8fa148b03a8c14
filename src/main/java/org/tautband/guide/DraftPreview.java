package org.tautband.guide;

import java.util.List;

/**
 * What can be said of words while they are typed.
 *
 * @param html the steps, safe to show
 * @param reading how hard they are to read, by {@link ReadingMeasure}; of the steps alone when those are harder
 * @param plain whether that is as plain as a sheet should be
 * @param claims what the words seem to claim without support
 */
public record DraftPreview(String html, double reading, ReadingMeasure measure, boolean plain, List<String> claims) {}
