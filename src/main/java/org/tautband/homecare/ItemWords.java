package org.tautband.homecare;

/**
 * How something to do is worded for one client.
 *
 * @param steps one on each line; empty takes the guide's, as do the others
 * @param dose how much, with repeats
 * @param frequency how often
 */
public record ItemWords(String steps, String dose, String frequency) {

    public static final int STEPS_MAX = 2000;

    /** Nobody follows more, and a page holds no more. */
    public static final int STEPS_LINES_MAX = 12;

    public static final int DOSE_MAX = 300;
    public static final int FREQUENCY_MAX = 200;

    /** The guide's own words. */
    public static final ItemWords OF_GUIDE = new ItemWords("", "", "");

    public ItemWords withSteps(String changed) {
        return new ItemWords(changed, dose, frequency);
    }

    public ItemWords withDose(String changed) {
        return new ItemWords(steps, changed, frequency);
    }

    public ItemWords withFrequency(String changed) {
        return new ItemWords(steps, dose, changed);
    }
}
