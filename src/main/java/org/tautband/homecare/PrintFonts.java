package org.tautband.homecare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.stereotype.Component;

/** The fonts of the sheet, embedded in every PDF; they know Latin, Greek and Cyrillic. */
@Component
class PrintFonts {

    /** A font file, the family and weight under which the style sheet asks for it. */
    static final class Font {

        private final String family;
        private final int weight;
        private final byte[] file;

        private Font(String family, int weight, byte[] file) {
            this.family = family;
            this.weight = weight;
            this.file = file;
        }

        String family() {
            return family;
        }

        int weight() {
            return weight;
        }

        TrueTypeFont parsed() throws IOException {
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        }
    }

    private final List<Font> fonts;
    private final CmapLookup characters;
    private final Lettering lettering;

    PrintFonts() {
        Font text = font("Source Sans 3", 400, "SourceSans3-Regular");
        Font strong = font("Source Sans 3", 600, "SourceSans3-SemiBold");
        Font headings = font("Source Serif 4", 600, "SourceSerif4-SemiBold");
        fonts = List.of(text, strong, headings);
        try (TrueTypeFont parsed = text.parsed()) {
            characters = parsed.getUnicodeCmapLookup();
            lettering = new Lettering(strong.parsed());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Font> all() {
        return fonts;
    }

    /** The strong font as outlines, for drawings. */
    Lettering lettering() {
        return lettering;
    }

    /** Characters of the text that no font has, so that it can be said before they are printed as boxes. */
    Set<String> unprintable(String text) {
        Set<String> missing = new LinkedHashSet<>();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isISOControl(c))
                .filter(c -> characters.getGlyphId(c) == 0)
                .forEach(c -> missing.add(Character.toString(c)));
        return missing;
    }

    private static Font font(String family, int weight, String name) {
        String path = "/META-INF/resources/fonts/" + name + ".ttf";
        try (InputStream in = Objects.requireNonNull(PrintFonts.class.getResourceAsStream(path), path)) {
            return new Font(family, weight, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
