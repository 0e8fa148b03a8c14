package org.tautband.homecare;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Writes the letters of a drawing as outlines of our own font. Otherwise the PDF maker asks the machine for a font, and
 * on a server without any it fails.
 */
final class Lettering {

    private static final Pattern TEXT = Pattern.compile("<text\\b([^>]*)>([^<]*)</text>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");
    private static final String COMMANDS = "MLQCZ";
    private static final int[] NUMBERS = {2, 2, 4, 6, 0};

    private final TrueTypeFont font;
    private final Map<Integer, Letter> letters = new ConcurrentHashMap<>();

    /** One letter, in units of the font. */
    private record Letter(GeneralPath outline, int advance) {}

    Lettering(TrueTypeFont font) {
        this.font = font;
    }

    /** The drawing with each text as a path; place, size, anchor and fill stay. */
    String outlined(String svg) {
        return TEXT.matcher(svg).replaceAll(found -> Matcher.quoteReplacement(path(found)));
    }

    private String path(MatchResult text) {
        Map<String, String> attributes = new ConcurrentHashMap<>();
        ATTRIBUTE.matcher(text.group(1)).results().forEach(a -> attributes.put(a.group(1), a.group(2)));
        double scale = number(attributes, "font-size") / unitsPerEm();
        int[] written = text.group(2).codePoints().toArray();
        double width = 0;
        for (int letter : written) {
            width += letter(letter).advance * scale;
        }
        double x = number(attributes, "x") - width * anchor(attributes.getOrDefault("text-anchor", "start"));
        StringBuilder path = new StringBuilder();
        for (int letter : written) {
            append(path, letter(letter).outline, x, number(attributes, "y"), scale);
            x += letter(letter).advance * scale;
        }
        return "<path fill=\"%s\" stroke=\"none\" d=\"%s\"/>"
                .formatted(
                        attributes.getOrDefault("fill", "#000000"),
                        path.toString().strip());
    }

    private static double anchor(String name) {
        return switch (name) {
            case "middle" -> 0.5;
            case "end" -> 1;
            default -> 0;
        };
    }

    private static double number(Map<String, String> attributes, String name) {
        return Double.parseDouble(attributes.getOrDefault(name, "0"));
    }

    private static void append(StringBuilder path, GeneralPath outline, double x, double y, double scale) {
        double[] at = new double[6];
        AffineTransform placed = new AffineTransform(scale, 0, 0, -scale, x, y);
        for (PathIterator part = outline.getPathIterator(placed); !part.isDone(); part.next()) {
            int kind = part.currentSegment(at);
            path.append(COMMANDS.charAt(kind));
            for (int i = 0; i < NUMBERS[kind]; i++) {
                path.append(String.format(Locale.ROOT, "%.2f ", at[i]));
            }
        }
    }

    private int unitsPerEm() {
        try {
            return font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Letter letter(int codePoint) {
        return letters.computeIfAbsent(codePoint, this::read);
    }

    private synchronized Letter read(int codePoint) {
        try {
            int glyph = font.getUnicodeCmapLookup().getGlyphId(codePoint);
            GlyphData drawn = font.getGlyph().getGlyph(glyph);
            return new Letter(drawn == null ? new GeneralPath() : drawn.getPath(), font.getAdvanceWidth(glyph));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
