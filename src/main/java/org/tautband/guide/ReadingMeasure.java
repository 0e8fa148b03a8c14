package org.tautband.guide;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How hard a text is to read, by the measure that is usual for its language. Like every such formula they count letters
 * and words and know nothing of sense; short texts give rough values.
 */
public enum ReadingMeasure {

    /** Flesch-Kincaid: years of school. */
    FLESCH_KINCAID(6, true),

    /** Crawford: years of school; made for primary school texts. */
    CRAWFORD(6, true),

    /** Kandel and Moles, Flesch for French: 0 very hard to 100 very easy; 70 and more is easy. */
    KANDEL_MOLES(70, false),

    /** First Wiener Sachtextformel: years of school. */
    WIENER(6, true);

    private static final Pattern SYLLABLE = Pattern.compile("[aeiouyáéíóúàâèêëîïôöùûüäœæ]+");
    private static final int LONG_WORD = 6;
    private static final int MANY_SYLLABLES = 3;

    private final double limit;
    private final boolean lowIsPlain;

    ReadingMeasure(double limit, boolean lowIsPlain) {
        this.limit = limit;
        this.lowIsPlain = lowIsPlain;
    }

    /** Flesch-Kincaid for a language that has no measure here. */
    public static ReadingMeasure of(Locale language) {
        return switch (language.getLanguage()) {
            case "es" -> CRAWFORD;
            case "fr" -> KANDEL_MOLES;
            case "de" -> WIENER;
            default -> FLESCH_KINCAID;
        };
    }

    public double measure(String text) {
        if (ReadingGrade.words(text).isEmpty()) {
            return lowIsPlain ? 0 : 100;
        }
        return switch (this) {
            case FLESCH_KINCAID -> ReadingGrade.of(text);
            case CRAWFORD -> crawford(text);
            case KANDEL_MOLES -> kandelMoles(text);
            case WIENER -> wiener(text);
        };
    }

    /** As plain as a sheet should be. */
    public boolean isPlain(String text) {
        return lowIsPlain ? measure(text) <= limit : measure(text) >= limit;
    }

    /** Of two texts the one that is harder to read. */
    String harder(String one, String other) {
        boolean oneIsHarder = lowIsPlain ? measure(one) >= measure(other) : measure(one) <= measure(other);
        return oneIsHarder ? one : other;
    }

    /** Whether a lower value is plainer. */
    public boolean lowIsPlain() {
        return lowIsPlain;
    }

    /** The value up to which, or from which on, a text is plain. */
    public double limit() {
        return limit;
    }

    private static double crawford(String text) {
        List<String> words = ReadingGrade.words(text);
        double per100 = 100.0 / words.size();
        return -0.205 * ReadingGrade.sentences(text) * per100 + 0.049 * syllables(words) * per100 - 3.407;
    }

    private static double kandelMoles(String text) {
        List<String> words = ReadingGrade.words(text);
        return 207 - 1.015 * words.size() / ReadingGrade.sentences(text) - 73.6 * syllables(words) / words.size();
    }

    private static double wiener(String text) {
        List<String> words = ReadingGrade.words(text);
        double per100 = 100.0 / words.size();
        double manySyllables =
                words.stream().filter(word -> syllables(word) >= MANY_SYLLABLES).count() * per100;
        double longWords =
                words.stream().filter(word -> word.length() > LONG_WORD).count() * per100;
        double oneSyllable = words.stream().filter(word -> syllables(word) == 1).count() * per100;
        double sentence = (double) words.size() / ReadingGrade.sentences(text);
        return 0.1935 * manySyllables + 0.1672 * sentence + 0.1297 * longWords - 0.0327 * oneSyllable - 0.875;
    }

    private static long syllables(List<String> words) {
        return words.stream().mapToLong(ReadingMeasure::syllables).sum();
    }

    private static long syllables(String word) {
        return Math.max(
                1, SYLLABLE.matcher(word.toLowerCase(Locale.ROOT)).results().count());
    }
}
