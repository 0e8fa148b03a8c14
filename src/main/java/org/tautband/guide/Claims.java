package org.tautband.guide;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Claims without support, which no client should read, known by their words. */
final class Claims {

    /**
     * @param about what is claimed, for whoever edits the text
     * @param words regular expression by language
     */
    record Claim(String id, String about, Map<String, String> words) {

        boolean isIn(String text, Locale language) {
            String pattern = words.get(language.getLanguage());
            return pattern != null
                    && Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                            .matcher(text)
                            .find();
        }
    }

    private final List<Claim> all;

    Claims(List<Claim> all) {
        this.all = List.copyOf(all);
    }

    List<Claim> all() {
        return all;
    }

    /** The claims that a text seems to make. */
    List<Claim> in(String text, Locale language) {
        return all.stream().filter(claim -> claim.isIn(text, language)).toList();
    }
}
