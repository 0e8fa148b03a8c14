package org.tautband.intake;

import org.tautband.common.InputCheck;

/**
 * How somebody signed: with a finger or pen on the glass, or by typing their name, for those who cannot draw.
 *
 * @param drawing SVG path data of straight strokes, whole numbers in a frame of {@link #WIDTH} by {@link #HEIGHT}; empty
 *     when typed
 */
public record ConsentSignature(String drawing, boolean typed) {

    public static final int WIDTH = 600;
    public static final int HEIGHT = 200;

    /** Characters; a long signature needs about a tenth. */
    public static final int DRAWING_MAX = 100_000;

    /** The least length of all strokes together, so that a mere touch is none. */
    private static final double LENGTH_MIN = 40;

    private static final int COORDINATE_DIGITS = 3;

    /** Refuses what is too large, no drawing at all, or a mere dot. */
    void check(InputCheck check, String field) {
        if (typed) {
            check.require(drawing.isEmpty(), field, "intake.error.signature");
            return;
        }
        boolean small = drawing.length() <= DRAWING_MAX;
        check.require(small, field, "intake.error.signatureLarge");
        check.require(!drawing.isEmpty(), field, "intake.error.signatureMissing");
        if (small && !drawing.isEmpty()) {
            double length = length(drawing);
            check.require(!Double.isNaN(length), field, "intake.error.signature");
            check.require(Double.isNaN(length) || length >= LENGTH_MIN, field, "intake.error.signatureShort");
        }
    }

    /** The length of all strokes; not a number when the text is no drawing. */
    private static double length(String drawing) {
        double length = 0;
        double[] last = null;
        int at = 0;
        while (at < drawing.length()) {
            char command = drawing.charAt(at);
            int end = at + 1;
            while (end < drawing.length() && drawing.charAt(end) != 'M' && drawing.charAt(end) != 'L') {
                end++;
            }
            double[] point = point(drawing.substring(at + 1, end));
            boolean known = command == 'M' || (command == 'L' && last != null);
            if (point.length == 0 || !known) {
                return Double.NaN;
            }
            if (command == 'L' && last != null) {
                length += Math.hypot(point[0] - last[0], point[1] - last[1]);
            }
            last = point;
            at = end;
        }
        return length;
    }

    /** Two whole numbers within the frame; empty when they are none. */
    private static double[] point(String text) {
        int blank = text.indexOf(' ');
        if (blank < 0) {
            return new double[0];
        }
        int x = number(text.substring(0, blank));
        int y = number(text.substring(blank + 1));
        boolean inside = x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT;
        return inside ? new double[] {x, y} : new double[0];
    }

    private static int number(String digits) {
        boolean plain = !digits.isEmpty()
                && digits.length() <= COORDINATE_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Integer.parseInt(digits) : -1;
    }

    /** The drawing as a picture; empty when typed. */
    public String svg() {
        return typed
                ? ""
                : "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT
                        + "\"><path fill=\"none\" stroke=\"#1b2327\" stroke-width=\"3\" stroke-linecap=\"round\""
                        + " stroke-linejoin=\"round\" d=\"" + drawing + "\"/></svg>";
    }
}
