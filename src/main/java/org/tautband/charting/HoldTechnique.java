package org.tautband.charting;

/**
 * How pressure was held. The target is what the timer aims at, in seconds; literature and teaching range from 20 to 90 s,
 * so it is a starting value and never a limit.
 */
public enum HoldTechnique {
    ISCHAEMIC_COMPRESSION(30),
    PRESSURE_RELEASE(60),
    POSITIONAL_RELEASE(90),
    REPEATED_COMPRESSION(10),
    OTHER(30);

    private final int targetSeconds;

    HoldTechnique(int targetSeconds) {
        this.targetSeconds = targetSeconds;
    }

    public int targetSeconds() {
        return targetSeconds;
    }
}
