package org.tautband.history.chart;

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
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(n(width))
                .append(' ')
                .append(n(height))
                .append('"');
        attribute("width", width)
                .attribute("height", height)
                .attribute("role", "group")
                .attribute("aria-label", Markup.escaped(description));
        out.append('>');
    }

    private Svg open(String element) {
        out.append('<').append(element);
        return this;
    }

    private Svg attribute(String name, double value) {
        return attribute(name, n(value));
    }

    private Svg attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(value).append('"');
        return this;
    }

    private Svg close() {
        out.append("/>");
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, String stroke, double width) {
        return open("line")
                .attribute("x1", x1)
                .attribute("y1", y1)
                .attribute("x2", x2)
                .attribute("y2", y2)
                .attribute("stroke", stroke)
                .attribute("stroke-width", width)
                .close();
    }

    Svg rect(double x, double y, double width, double height, String fill) {
        return box(x, y, width, height).attribute("fill", fill).close();
    }

    /** What a pointer or finger need only come near: nothing is seen of it until it is pointed at. */
    Svg hit(double x, double y, double width, double height) {
        return box(x, y, width, height)
                .attribute("fill", "none")
                .attribute("pointer-events", "all")
                .close();
    }

    private Svg box(double x, double y, double width, double height) {
        return open("rect")
                .attribute("x", x)
                .attribute("y", y)
                .attribute("width", width)
                .attribute("height", height);
    }

    Svg circle(double x, double y, double r, String fill, String stroke) {
        return open("circle")
                .attribute("cx", x)
                .attribute("cy", y)
                .attribute("r", r)
                .attribute("fill", fill)
                .attribute("stroke", stroke)
                .attribute("stroke-width", 1.8)
                .close();
    }

    /** A filled shape. */
    Svg shape(String d, String fill) {
        return open("path").attribute("d", d).attribute("fill", fill).close();
    }

    /** A line along a path. */
    Svg stroke(String d, String stroke) {
        return open("path")
                .attribute("d", d)
                .attribute("fill", "none")
                .attribute("stroke", stroke)
                .attribute("stroke-width", 1.9)
                .attribute("stroke-linecap", "round")
                .close();
    }

    /** @param anchor {@code start}, {@code middle} or {@code end} */
    Svg text(double x, double y, String anchor, double size, String text) {
        open("text")
                .attribute("x", x)
                .attribute("y", y)
                .attribute("text-anchor", anchor)
                .attribute("font-size", size)
                .attribute("fill", QUIET);
        out.append('>').append(Markup.escaped(text)).append("</text>");
        return this;
    }

    /**
     * Opens a group that is one value of the chart: the first can be reached with Tab, the others from there with the
     * arrow keys.
     */
    Svg value(String spoken) {
        open("g")
                .attribute("class", "chart-value")
                .attribute("role", "img")
                .attribute("tabindex", firstValue ? "0" : "-1")
                .attribute("aria-label", Markup.escaped(spoken));
        out.append('>');
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

    /** With one decimal at most. */
    static String n(double number) {
        long tenths = Math.round(Math.abs(number) * 10);
        String sign = number < 0 && tenths > 0 ? "-" : "";
        String whole = sign + tenths / 10;
        return tenths % 10 == 0 ? whole : whole + "." + tenths % 10;
    }
}
