package org.tautband.charting;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tautband.anatomy.BodyShape;

/**
 * Where a point sends its pain.
 *
 * @param areas chosen from the catalogue's for the muscle, in their order there
 * @param words what those do not say
 * @param outline as drawn on the body map
 */
public record Referral(
        List<String> areas, String words, @Nullable BodyShape outline) {

    public static final int AREAS_MAX = 20;
    public static final int WORDS_MAX = 1000;

    public static final Referral NONE = new Referral(List.of(), "", null);

    public Referral {
        areas = List.copyOf(areas);
    }

    /** Areas and words in one line; empty when neither was given. */
    public String inWords() {
        return Stream.concat(areas.stream(), Stream.of(words))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    public Referral withAreas(List<String> chosen) {
        return new Referral(chosen, words, outline);
    }

    public Referral withWords(String newWords) {
        return new Referral(areas, newWords, outline);
    }

    public Referral withOutline(@Nullable BodyShape drawn) {
        return new Referral(areas, words, drawn);
    }
}
