package org.tautband.history;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A text in pieces, some of them marked because they were looked for. Never markup: each piece is text as typed. */
public record MarkedText(List<Piece> pieces) {

    /** What the database puts around a word that it found; both are stripped from texts before it looks. */
    static final char START = '\uE000';

    static final char END = '\uE001';

    private static final String GAP = "…";

    /** A piece of text. */
    public record Piece(String text, boolean marked) {}

    public static MarkedText plain(String text) {
        return new MarkedText(text.isEmpty() ? List.of() : List.of(new Piece(text, false)));
    }

    /**
     * Lays several markings of one text over each other; a marking whose text is not the original is left out.
     *
     * @param markings the text with {@link #START} and {@link #END} around what was found, one for each language
     */
    static MarkedText of(String text, List<String> markings) {
        BitSet marked = new BitSet(text.length());
        for (String marking : markings) {
            BitSet found = new BitSet(text.length());
            if (unmarked(marking, found).equals(text)) {
                marked.or(found);
            }
        }
        List<Piece> pieces = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            boolean mark = marked.get(from);
            int end = mark ? marked.nextClearBit(from) : marked.nextSetBit(from);
            int to = end < 0 ? text.length() : Math.min(end, text.length());
            pieces.add(new Piece(text.substring(from, to), mark));
            from = to;
        }
        return new MarkedText(pieces);
    }

    private static String unmarked(String marking, BitSet found) {
        StringBuilder text = new StringBuilder(marking.length());
        int start = -1;
        for (int i = 0; i < marking.length(); i++) {
            char c = marking.charAt(i);
            if (c == START) {
                start = text.length();
            } else if (c == END && start >= 0) {
                found.set(start, text.length());
                start = -1;
            } else if (c != END) {
                text.append(c);
            }
        }
        return text.toString();
    }

    public boolean hasMarks() {
        return pieces.stream().anyMatch(Piece::marked);
    }

    public String text() {
        return String.join("", pieces.stream().map(Piece::text).toList());
    }

    /** The marked pieces with no more than so many characters of the text to either side; gaps show as an ellipsis. */
    public MarkedText excerpt(int around) {
        List<Piece> shown = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            shown.add(piece.marked() ? piece : new Piece(context(piece.text(), around, i > 0, i < last()), false));
        }
        return new MarkedText(
                shown.stream().filter(piece -> !piece.text().isEmpty()).toList());
    }

    private int last() {
        return pieces.size() - 1;
    }

    private static String context(String text, int around, boolean afterMark, boolean beforeMark) {
        int most = (afterMark ? around : 0) + (beforeMark ? around : 0);
        if (text.length() <= most) {
            return text;
        }
        String start = afterMark ? text.substring(0, whole(text, around)) : "";
        String end = beforeMark ? text.substring(whole(text, text.length() - around)) : "";
        return start + GAP + end;
    }

    /** Moves a cut so that no character of two code units is cut in two. */
    private static int whole(String text, int cut) {
        return Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
    }
}
