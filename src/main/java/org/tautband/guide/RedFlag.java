package org.tautband.guide;

import java.util.List;

/**
 * A sign that means: stop, no sheet, refer.
 *
 * @param label for the therapist
 * @param question for the client, at intake
 * @param stopSign for the client, on every sheet
 */
public record RedFlag(
        String key,
        String label,
        String question,
        String stopSign,
        Urgency action,
        Evidence evidence,
        List<String> sources) {

    RedFlag with(String otherQuestion, String otherSign) {
        return new RedFlag(key, label, otherQuestion, otherSign, action, evidence, sources);
    }

    public enum Urgency {
        EMERGENCY,
        SAME_DAY,
        DOCTOR_FIRST
    }
}
