package org.tautband.history;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that are looked for in notes. While the last one is being typed, notes that hold a word with this beginning are
 * found too.
 *
 * @param begun letters and digits only, so that it means nothing to the query's syntax
 */
record NoteWords(String words, String begun) {

    /** The query, to be worked out once for a statement. */
    static final String QUERY = "(select note_query(:words, :begun))";

    private static final Pattern LAST_WORD = Pattern.compile("(?U)^([^\"]*?)(?<![-\\p{Alnum}])(\\p{Alnum}{2,})$");

    static NoteWords of(String typed) {
        String text = typed.strip();
        Matcher last = LAST_WORD.matcher(text);
        return last.matches() ? new NoteWords(last.group(1), last.group(2)) : new NoteWords(text, "");
    }

    Map<String, Object> values() {
        return Map.of("words", words, "begun", begun);
    }
}
