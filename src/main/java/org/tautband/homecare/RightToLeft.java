package org.tautband.homecare;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays out text that runs from right to left, by Unicode's bidirectional algorithm.
 *
 * @see "docs/adr/0023-fonts-and-scripts-on-paper.md"
 */
final class RightToLeft implements BidiReorderer {

    private static final String MIRRORED = "()[]{}<>«»‹›";

    /** Cuts a paragraph into runs of one direction. */
    static final class Runs implements BidiSplitter {

        private final List<BidiTextRun> runs = new ArrayList<>();

        @Override
        public void setParagraph(String paragraph, byte direction) {
            runs.clear();
            Bidi bidi =
                    new Bidi(paragraph, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
            int start = 0;
            for (int run = 0; run < bidi.getRunCount(); run++) {
                boolean last = run == bidi.getRunCount() - 1;
                if (last || direction(bidi, run) != direction(bidi, run + 1)) {
                    int end = bidi.getRunLimit(run);
                    runs.add(new BidiTextRun(start, end - start, direction(bidi, run)));
                    start = end;
                }
            }
        }

        /** In a paragraph from left to right, a number within Hebrew or Arabic belongs to the run that it stands in. */
        private static byte direction(Bidi bidi, int run) {
            int level = bidi.getRunLevel(run);
            return level == 0 || (bidi.getBaseLevel() == 1 && level == 2) ? LTR : RTL;
        }

        @Override
        public int countTextRuns() {
            return runs.size();
        }

        @Override
        public BidiTextRun getVisualRun(int run) {
            return runs.get(run);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return SheetText.direction(paragraph).equals("rtl") ? RTL : LTR;
        }
    }

    @Override
    public String shapeText(String text) {
        return ArabicJoining.joined(text);
    }

    /** For a single letter that has no form of its own in the font. */
    @Override
    public String deshapeText(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC);
    }

    /** The text of a run in the order of its letters on the line, each with the marks above and below it. */
    @Override
    public String reorderRTLTextToLTR(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        List<String> letters = new ArrayList<>();
        List<Byte> levels = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = endOfLetter(text, start);
            byte level = (byte) bidi.getLevelAt(start);
            String letter = text.substring(start, end);
            letters.add(level % 2 == 1 ? mirrored(letter) : letter);
            levels.add(level);
            start = end;
        }
        byte[] inOrder = new byte[levels.size()];
        for (int i = 0; i < inOrder.length; i++) {
            inOrder[i] = levels.get(i);
        }
        Object[] line = letters.toArray();
        Bidi.reorderVisually(inOrder, 0, line, 0, line.length);
        StringBuilder visual = new StringBuilder(text.length());
        for (Object letter : line) {
            visual.append(letter);
        }
        return visual.toString();
    }

    private static int endOfLetter(String text, int start) {
        int end = text.offsetByCodePoints(start, 1);
        while (end < text.length() && Character.getType(text.codePointAt(end)) == Character.NON_SPACING_MARK) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private static String mirrored(String letter) {
        int at = MIRRORED.indexOf(letter);
        return at < 0 ? letter : MIRRORED.substring(at ^ 1, (at ^ 1) + 1);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
