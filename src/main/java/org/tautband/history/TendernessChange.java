package org.tautband.history;

/**
 * Tenderness before treatment in the first visit that asked and in the last, so that visits are compared like with like.
 *
 * @param visits how many visits asked
 */
public record TendernessChange(int from, int to, int visits) {

    /**
     * Smallest change, in points of 0–10, that counts as clinically meaningful: what 825 people with chronic pain called
     * “much better” (Salaffi and others, 2004).
     */
    public static final int MEANINGFUL = 2;

    /** Less than nothing when it became less tender. */
    public int points() {
        return to - from;
    }

    public boolean meaningful() {
        return Math.abs(points()) >= MEANINGFUL;
    }
}
