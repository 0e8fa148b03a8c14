package org.tautband.guide;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How many years of school a text asks for: the Flesch-Kincaid grade, 0.39 · words per sentence + 11.8 · syllables per
 * word − 15.59. Made for English. Syllables are counted by the letters, so a single word may be off by one.
 */
public final class ReadingGrade {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;]+(?=\\s|$)|\\n+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,-][\\p{L}\\p{N}]+)*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_ENDING =
            Pattern.compile("(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$|(?<=[^aeiouydt])ed$|(?<=[^aeiouyszxcglh])es$"
                    + "|(?<=[aeiouy]l)es$|(?<=[^sc]h)es$");
    private static final Pattern TWO_SYLLABLES = Pattern.compile("i[ao](?!n\\b|ns\\b|us)|ea(?=\\b)|eo|iu|ying|eing");

    private ReadingGrade() {}

    /** The grade; 0 for a text without words. Very short texts give rough values. */
    public static double of(String text) {
        List<String> words = words(text);
        if (words.isEmpty()) {
            return 0;
        }
        long syllables = words.stream().mapToLong(ReadingGrade::syllables).sum();
        return 0.39 * words.size() / sentences(text) + 11.8 * syllables / words.size() - 15.59;
    }

    /** Parts with words in them; at least one when there is a word. */
    static long sentences(String text) {
        return SENTENCE_END
                .splitAsStream(text)
                .filter(part -> WORD.matcher(part).find())
                .count();
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    /** Syllables of one word; a number counts as one. */
    static long syllables(String word) {
        String letters = word.toLowerCase(Locale.ENGLISH).replaceAll("[^a-z]", "");
        String spoken = SILENT_ENDING.matcher(letters).replaceFirst("");
        long groups = VOWELS.matcher(spoken).results().count();
        long split = TWO_SYLLABLES.matcher(letters).results().count();
        return Math.max(1, groups + split);
    }
}
