package org.tautband.history.chart;

import java.util.Locale;

/**
 * Writes the SVG of a chart. Colours are custom properties with the print's colours to fall back on, so that one picture
 * serves the screen, light and dark, and paper.
 */
final class Svg {

    static final String INK = "var(--ch-ink, #1c1c1c)";
    static final String QUIET = "var(--ch-quiet, #555555)";
    static final String RULE = "var(--ch-rule, #c8c8c8)";
    static final String PAPER = "var(--ch-paper, #ffffff)";
    static final String LESS = "var(--ch-less, #1f5c3a)";
    static final String MORE = "var(--ch-more, #9c3412)";
    static final String BAR = "var(--ch-bar, #7d9aa3)";

    private final StringBuilder out = new StringBuilder();
    private boolean firstValue = true;

    Svg(double width, double height, String description) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$s %2$s\" width=\"%1$s\" height=\"%2$s\""
                        .formatted(n(width), n(height)))
                .append(" role=\"group\" aria-label=\"%s\">".formatted(Markup.escaped(description)));
    }

    Svg line(double x1, double y1, double x2, double y2, String stroke, double width) {
        out.append("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\"/>"
                .formatted(n(x1), n(y1), n(x2), n(y2), stroke, n(width)));
        return this;
    }

    Svg rect(double x, double y, double width, double height, String fill) {
        out.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>"
                .formatted(n(x), n(y), n(width), n(height), fill));
        return this;
    }

    /** What a pointer or finger need only come near: nothing is seen of it until it is pointed at. */
    Svg hit(double x, double y, double width, double height) {
        out.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"none\" pointer-events=\"all\"/>"
                .formatted(n(x), n(y), n(width), n(height)));
        return this;
    }

    Svg circle(double x, double y, double r, String fill, String stroke) {
        out.append("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.8\"/>"
                .formatted(n(x), n(y), n(r), fill, stroke));
        return this;
    }

    /** A filled shape. */
    Svg shape(String d, String fill) {
        out.append("<path d=\"%s\" fill=\"%s\"/>".formatted(d, fill));
        return this;
    }

    /** A line along a path. */
    Svg stroke(String d, String stroke) {
        out.append("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.9\" stroke-linecap=\"round\"/>"
                .formatted(d, stroke));
        return this;
    }

    /** @param anchor {@code start}, {@code middle} or {@code end} */
    Svg text(double x, double y, String anchor, double size, String text) {
        out.append("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"%s\" fill=\"%s\">%s</text>"
                .formatted(n(x), n(y), anchor, n(size), QUIET, Markup.escaped(text)));
        return this;
    }

    /**
     * Opens a group that is one value of the chart: the first can be reached with Tab, the others from there with the
     * arrow keys.
     */
    Svg value(String spoken) {
        out.append("<g class=\"chart-value\" role=\"img\" tabindex=\"%s\" aria-label=\"%s\">"
                .formatted(firstValue ? "0" : "-1", Markup.escaped(spoken)));
        firstValue = false;
        return this;
    }

    Svg end() {
        out.append("</g>");
        return this;
    }

    String done() {
        return out.append("</svg>").toString();
    }

    static String n(double number) {
        String text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
