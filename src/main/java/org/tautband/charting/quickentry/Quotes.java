package org.tautband.charting.quickentry;

import java.util.regex.Pattern;

/**
 * Texts between quotes. Tablets set typographic quotes by themselves, so any of them opens and any closes. Inside, a
 * backslash takes the sign behind it as it stands.
 */
final class Quotes {

    private static final String SIGNS = "\"“”„‟«»";
    private static final char ESCAPE = '\\';
    private static final Pattern TO_ESCAPE = Pattern.compile("[" + SIGNS + "\\\\]");

    private Quotes() {}

    static boolean isQuote(char sign) {
        return SIGNS.indexOf(sign) >= 0;
    }

    /** The index behind the closing quote of a text whose opening one is at {@code open}; negative without one. */
    static int end(String line, int open) {
        for (int i = open + 1; i < line.length(); i++) {
            if (line.charAt(i) == ESCAPE) {
                i++;
            } else if (isQuote(line.charAt(i))) {
                return i + 1;
            }
        }
        return -1;
    }

    /** The text of a quotation from {@code open} to before {@code end}. */
    static String content(String line, int open, int end) {
        StringBuilder content = new StringBuilder();
        for (int i = open + 1; i < end - 1; i++) {
            if (line.charAt(i) == ESCAPE) {
                i++;
            }
            content.append(line.charAt(i));
        }
        return content.toString();
    }

    static String quoted(String text) {
        return '"' + TO_ESCAPE.matcher(text).replaceAll("\\\\$0") + '"';
    }
}
