package org.tautband.anatomy;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Colours for a black-and-white printer: white and pale greys, dark seams and lines, black marks. */
final class PrintTheme {

    private static final Pattern PROPERTY = Pattern.compile("var\\((--bm-[\\w-]+),\\s*([^)]+)\\)");

    private static final Map<String, String> COLOURS = Map.ofEntries(
            Map.entry("--bm-skin", "#ffffff"),
            Map.entry("--bm-line", "#000000"),
            Map.entry("--bm-seam", "#3a3a3a"),
            Map.entry("--bm-fibre", "#8c8c8c"),
            Map.entry("--bm-tendon", "#ffffff"),
            Map.entry("--bm-tissue", "#f4f4f4"),
            Map.entry("--bm-muscle", "#efefef"),
            Map.entry("--bm-muscle-2", "#ffffff"),
            Map.entry("--bm-muscle-3", "#dddddd"),
            Map.entry("--bm-bone", "#ffffff"),
            Map.entry("--bm-bone-line", "#4a4a4a"),
            Map.entry("--bm-point", "#000000"),
            Map.entry("--bm-fascia", "#000000"),
            Map.entry("--bm-faded", "#444444"),
            Map.entry("--bm-halo", "#ffffff"));

    private PrintTheme() {}

    /** Puts a colour for each custom property; one that has none here keeps the drawing's own. */
    static String resolve(String svg) {
        return PROPERTY.matcher(svg).replaceAll(PrintTheme::colour);
    }

    private static String colour(MatchResult property) {
        return COLOURS.getOrDefault(property.group(1), property.group(2).strip());
    }
}
