package org.tautband.homecare;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins the letters of Arabic, Persian and Urdu words: puts in place of each letter the form that it takes beside its
 * neighbours, as Unicode's presentation forms. What forms there are is read from Unicode's own names and decompositions.
 *
 * @see "docs/adr/0023-fonts-and-scripts-on-paper.md"
 */
final class ArabicJoining {

    private static final List<String> PLACES =
            List.of(" ISOLATED FORM", " FINAL FORM", " INITIAL FORM", " MEDIAL FORM");
    private static final int ISOLATED = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;

    private static final int LAM = 0x0644;
    private static final int TATWEEL = 0x0640;
    private static final int JOINER = 0x200D;

    private static final Map<String, int[]> FORMS = new HashMap<>();

    static {
        read(0xFB50, 0xFBFF);
        read(0xFE80, 0xFEFC);
    }

    private ArabicJoining() {}

    private static void read(int from, int to) {
        for (int form = from; form <= to; form++) {
            String name = String.valueOf(Character.getName(form));
            String letters = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
            for (int place = 0; place < PLACES.size(); place++) {
                if (name.endsWith(PLACES.get(place))) {
                    FORMS.computeIfAbsent(letters, l -> new int[PLACES.size()])[place] = form;
                }
            }
        }
    }

    /** The text with its Arabic letters joined; all else stays. */
    static String joined(String text) {
        int[] letters = text.codePoints().toArray();
        StringBuilder shaped = new StringBuilder(text.length());
        for (int i = 0; i < letters.length; i++) {
            boolean joinsBefore = reachesOn(letters, i - 1);
            String pair =
                    i + 1 < letters.length ? Character.toString(letters[i]) + Character.toString(letters[i + 1]) : "";
            if (letters[i] == LAM && FORMS.containsKey(pair)) {
                shaped.appendCodePoint(form(pair, joinsBefore, false, letters[i]));
                i++;
            } else {
                boolean joinsAfter = isReached(letters, i + 1);
                shaped.appendCodePoint(form(Character.toString(letters[i]), joinsBefore, joinsAfter, letters[i]));
            }
        }
        return shaped.toString();
    }

    private static int form(String letter, boolean joinsBefore, boolean joinsAfter, int otherwise) {
        int[] forms = FORMS.get(letter);
        if (forms == null) {
            return otherwise;
        }
        boolean before = joinsBefore && forms[FINAL] != 0;
        boolean after = joinsAfter && forms[INITIAL] != 0;
        int form = forms[before ? (after ? MEDIAL : FINAL) : (after ? INITIAL : ISOLATED)];
        return form == 0 ? otherwise : form;
    }

    /** Whether the letter at or before this place joins to what follows it; marks above and below do not count. */
    private static boolean reachesOn(int[] letters, int place) {
        int at = place;
        while (at >= 0 && isMark(letters[at])) {
            at--;
        }
        return at >= 0 && (isLink(letters[at]) || hasForm(letters[at], INITIAL));
    }

    private static boolean isReached(int[] letters, int place) {
        int at = place;
        while (at < letters.length && isMark(letters[at])) {
            at++;
        }
        return at < letters.length && (isLink(letters[at]) || hasForm(letters[at], FINAL));
    }

    private static boolean isLink(int letter) {
        return letter == TATWEEL || letter == JOINER;
    }

    private static boolean isMark(int letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static boolean hasForm(int letter, int place) {
        int[] forms = FORMS.get(Character.toString(letter));
        return forms != null && forms[place] != 0;
    }
}
