package org.tautband.homecare;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the print theme into a drawing whose colours are CSS custom properties, as paper knows none. White, greys and one
 * accent that prints as a dark grey: right on a black-and-white printer too.
 */
final class PrintColours {

    private static final Pattern PROPERTY = Pattern.compile("var\\(\\s*(--[\\w-]+)\\s*,\\s*([^()]+?)\\s*\\)");

    private static final Map<String, String> THEME = Map.ofEntries(
            Map.entry("--ill-skin", "#ffffff"),
            Map.entry("--ill-skin-far", "#e6e8e8"),
            Map.entry("--ill-cloth", "#d3e0e2"),
            Map.entry("--ill-cloth-far", "#b9c9cc"),
            Map.entry("--ill-shorts", "#9fb4b9"),
            Map.entry("--ill-shorts-far", "#879da3"),
            Map.entry("--ill-hair", "#5c666a"),
            Map.entry("--ill-line", "#1b2327"),
            Map.entry("--ill-accent", "#b8431a"),
            Map.entry("--ill-prop", "#f1f2f1"),
            Map.entry("--ill-prop-dark", "#d5d8d7"),
            Map.entry("--bm-skin", "#ffffff"),
            Map.entry("--bm-line", "#1b2327"),
            Map.entry("--bm-seam", "#5b6a70"),
            Map.entry("--bm-fibre", "#b3bcbf"),
            Map.entry("--bm-tendon", "#ffffff"),
            Map.entry("--bm-tissue", "#f4f5f5"),
            Map.entry("--bm-muscle", "#eef0f0"),
            Map.entry("--bm-muscle-2", "#fafafa"),
            Map.entry("--bm-muscle-3", "#e2e6e6"),
            Map.entry("--bm-bone", "#ffffff"),
            Map.entry("--bm-bone-line", "#5b6a70"));

    private PrintColours() {}

    static String in(String svg) {
        Matcher property = PROPERTY.matcher(svg);
        return property.replaceAll(
                found -> Matcher.quoteReplacement(THEME.getOrDefault(found.group(1), found.group(2))));
    }
}
