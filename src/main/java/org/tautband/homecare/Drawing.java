package org.tautband.homecare;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A drawing as it stands on the page: in print colours, with its words for those who do not see it, fitted into a box.
 *
 * @param size CSS width and height
 */
record Drawing(String svg, String size, double widthMm) {

    private static final Pattern OPENING = Pattern.compile("<svg\\b[^>]*>");
    private static final Pattern WORDS = Pattern.compile("\\s(role|aria-label)=\"[^\"]*\"");
    private static final Pattern VIEW_BOX = Pattern.compile("viewBox=\"\\s*\\S+\\s+\\S+\\s+(\\S+)\\s+(\\S+?)\\s*\"");

    /**
     * Fits the drawing, whose shape its view box gives, into a box in millimetres.
     *
     * @throws IllegalArgumentException when it has no view box
     */
    static Drawing fitted(String svg, String alt, double maxWidth, double maxHeight) {
        double shape = shape(svg);
        double width = Math.min(maxWidth, maxHeight * shape);
        String size = String.format(Locale.ROOT, "width: %.1fmm; height: %.1fmm", width, width / shape);
        return new Drawing(described(PrintColours.in(svg), alt), size, width);
    }

    /**
     * Width by height.
     *
     * @throws IllegalArgumentException when it has no view box
     */
    static double shape(String svg) {
        Matcher box = VIEW_BOX.matcher(svg);
        if (!box.find()) {
            throw new IllegalArgumentException("a drawing without a view box");
        }
        return Double.parseDouble(box.group(1)) / Double.parseDouble(box.group(2));
    }

    /** Browsers take the words from the label, the PDF maker from the alternative text. */
    private static String described(String svg, String alt) {
        String words = SheetText.escaped(alt);
        Matcher opening = OPENING.matcher(svg);
        return opening.replaceFirst(
                found -> Matcher.quoteReplacement("<svg role=\"img\" aria-label=\"" + words + "\" alt=\"" + words + "\""
                        + WORDS.matcher(found.group()).replaceAll("").substring("<svg".length())));
    }
}
