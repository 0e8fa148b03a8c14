package org.tautband.homecare;

/**
 * One view of the body chart with the points of the sheet.
 *
 * @param view its name, as "Back"
 * @param svg our own drawing
 */
record SheetChart(String view, String svg) {}
