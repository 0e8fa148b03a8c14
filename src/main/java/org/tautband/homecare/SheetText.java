package org.tautband.homecare;

import java.text.Bidi;
import java.util.regex.Pattern;

/** Makes text that anybody may have typed fit to stand in a page: nothing in it is markup, and nothing breaks XML. */
final class SheetText {

    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");

    private SheetText() {}

    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().filter(SheetText::isPrintable).forEach(c -> {
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

    /** Escaped text; as an element of its own where it would turn the direction of what stands around it. */
    static String isolated(String escaped) {
        if (!Bidi.requiresBidi(escaped.toCharArray(), 0, escaped.length())) {
            return escaped;
        }
        return "<bdi dir=\"" + direction(ENTITY.matcher(escaped).replaceAll("")) + "\">" + escaped + "</bdi>";
    }

    /** The direction in which the first letter that has one is written: {@code ltr} or {@code rtl}. */
    static String direction(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .filter(d -> within(d, 0, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC))
                .mapToObj(d -> d == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? "ltr" : "rtl")
                .findFirst()
                .orElse("ltr");
    }

    /** What XML allows, without the marks that would turn the direction of the text that follows. */
    static boolean isPrintable(int c) {
        boolean turns = within(c, 0x202A, 0x202E) || within(c, 0x2066, 0x2069);
        boolean blank = c == '\t' || c == '\n';
        boolean sign = within(c, ' ', 0x7E) || within(c, 0xA0, 0xD7FF) || within(c, 0xE000, 0xFFFD) || c >= 0x10000;
        return (blank || sign) && !turns;
    }

    private static boolean within(int c, int from, int to) {
        return from <= c && c <= to;
    }
}
