package org.tautband.intake;

/**
 * One difference between two versions of a health history.
 *
 * @param field what it is about
 * @param text the entry that came or went, or how the text now stands; as it is read, in words
 */
public record HealthChange(Kind kind, Field field, String text) {

    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** The parts of a health history. */
    public enum Field {
        CONDITION,
        MEDICINE,
        ALLERGY,
        SURGERY,
        INJURY,
        DUE_DATE,
        OCCUPATION,
        ACTIVITIES,
        POSTURE_HABITS,
        GOALS,
        EMERGENCY_CONTACT,
        LANGUAGE
    }
}
