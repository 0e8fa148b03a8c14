package org.tautband.homecare;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The fonts of paper, embedded in every PDF. Those built in know Latin, Greek, Cyrillic, Arabic and Hebrew; a clinic adds
 * its own for other scripts with {@code tautband.print.fonts}, a list of TrueType files.
 *
 * @see "docs/adr/0023-fonts-and-scripts-on-paper.md"
 */
@Component
class PrintFonts {

    /** A font file, the family and weight under which the style sheet asks for it, and the characters that it has. */
    static final class Font {

        /** Where a font file tells how many tables it has, where their directory begins, and how long an entry is. */
        private static final int TABLE_COUNT = 4;

        private static final int DIRECTORY = 12;
        private static final int ENTRY = 16;
        private static final int GSUB = 0x47535542;

        private final String family;
        private final int weight;
        private final byte[] file;
        private final CmapLookup characters;

        private Font(String family, int weight, byte[] file) throws IOException {
            this.family = family;
            this.weight = weight;
            this.file = withoutSubstitutions(file);
            try (TrueTypeFont parsed = parsed()) {
                parsed.getGlyph(); // an outline of another kind could not be embedded
                this.characters = parsed.getUnicodeCmapLookup();
            }
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

        /**
         * Hides the table of glyph substitutions by another name. It would take most of the time that a font is read in,
         * and gives our scripts nothing but ligatures; Arabic is shaped before.
         */
        private static byte[] withoutSubstitutions(byte[] file) {
            ByteBuffer font = ByteBuffer.wrap(file.clone());
            int tables = font.capacity() < DIRECTORY ? 0 : Short.toUnsignedInt(font.getShort(TABLE_COUNT));
            for (int table = 0; table < tables && DIRECTORY + (table + 1) * ENTRY <= font.capacity(); table++) {
                int name = DIRECTORY + table * ENTRY;
                if (font.getInt(name) == GSUB) {
                    font.put(name, (byte) '-');
                }
            }
            return font.array();
        }

        boolean has(int character) {
            return characters.getGlyphId(character) != 0;
        }
    }

    private final List<Font> always;
    private final List<Font> forScripts = new ArrayList<>();
    private final Lettering lettering;

    /**
     * @param added the clinic's own TrueType files
     * @throws IllegalStateException naming a file that cannot be read or is no TrueType font
     */
    PrintFonts(@Value("${tautband.print.fonts:}") List<String> added) {
        Font strong = builtIn("Source Sans 3", 600, "SourceSans3-SemiBold");
        always = List.of(
                builtIn("Source Sans 3", 400, "SourceSans3-Regular"),
                strong,
                builtIn("Source Serif 4", 600, "SourceSerif4-SemiBold"));
        for (String script : List.of("Arabic", "Hebrew")) {
            forScripts.add(builtIn("Noto Sans " + script, 400, "NotoSans" + script + "-Regular"));
            forScripts.add(builtIn("Noto Sans " + script, 600, "NotoSans" + script + "-SemiBold"));
        }
        added.forEach(file -> forScripts.add(ofClinic(Path.of(file))));
        try {
            lettering = new Lettering(strong.parsed());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fonts that a page with this text needs; one for another script only where the script is. */
    List<Font> forText(String text) {
        int[] foreign = text.codePoints()
                .filter(c -> c >= 0x0590)
                .distinct()
                .filter(c -> !always.getFirst().has(c))
                .toArray();
        List<Font> needed = new ArrayList<>(always);
        for (Font font : forScripts) {
            for (int character : foreign) {
                if (font.has(character)) {
                    needed.add(font);
                    break;
                }
            }
        }
        return needed;
    }

    /** The families to fall back on for other scripts, as a style sheet lists them. */
    String fallback() {
        return forScripts.stream()
                .map(font -> "\"" + font.family + "\"")
                .distinct()
                .collect(joining(", "));
    }

    /** The strong font as outlines, for drawings. */
    Lettering lettering() {
        return lettering;
    }

    /** Characters of the text that no font has, so that it can be said before they are printed as boxes. */
    Set<String> unprintable(String text) {
        Set<String> missing = new LinkedHashSet<>();
        text.codePoints()
                .filter(PrintFonts::isVisible)
                .filter(c -> !always.getFirst().has(c) && forScripts.stream().noneMatch(font -> font.has(c)))
                .forEach(c -> missing.add(Character.toString(c)));
        return missing;
    }

    private static boolean isVisible(int c) {
        return !Character.isWhitespace(c) && !Character.isISOControl(c) && SheetText.isPrintable(c);
    }

    private static Font builtIn(String family, int weight, String name) {
        String path = "/META-INF/resources/fonts/" + name + ".ttf";
        try (InputStream in = Objects.requireNonNull(PrintFonts.class.getResourceAsStream(path), path)) {
            return new Font(family, weight, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Font ofClinic(Path file) {
        try {
            return new Font(
                    String.valueOf(file.getFileName()).replaceAll("[^\\w. -]", ""), 400, Files.readAllBytes(file));
        } catch (IOException | UnsupportedOperationException e) {
            throw new IllegalStateException("tautband.print.fonts: no TrueType font can be read from " + file, e);
        }
    }
}
