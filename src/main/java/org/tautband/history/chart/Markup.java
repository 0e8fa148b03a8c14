package org.tautband.history.chart;

/** Makes text that anybody may have typed fit to stand in a picture or a page: nothing in it is markup or breaks XML. */
public final class Markup {

    private Markup() {}

    public static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().filter(Markup::isPrintable).forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    /** What XML allows, without the marks that would turn the direction of the text that follows. */
    private static boolean isPrintable(int c) {
        boolean turns = within(c, 0x202A, 0x202E) || within(c, 0x2066, 0x2069);
        boolean blank = c == '\t' || c == '\n';
        boolean sign = within(c, ' ', 0x7E) || within(c, 0xA0, 0xD7FF) || within(c, 0xE000, 0xFFFD) || c >= 0x10000;
        return (blank || sign) && !turns;
    }

    private static boolean within(int c, int from, int to) {
        return from <= c && c <= to;
    }
}
