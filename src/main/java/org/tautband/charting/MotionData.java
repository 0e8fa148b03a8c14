package org.tautband.charting;

/** A movement's range before and after the work of the hands. */
public record MotionData(Reach before, Reach after) {

    public static final MotionData NOT_TESTED = new MotionData(Reach.NOT_TESTED, Reach.NOT_TESTED);
}
