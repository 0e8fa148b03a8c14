package org.tautband.charting;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something in a chart that a rule advises against, and that stands only with a reason.
 *
 * @param rule names what asks: an area to avoid, a condition, a consent or a screen that is missing
 * @param placeId of the finding or fascia finding; absent when it is about the visit as a whole
 * @param findingNumber of the trigger point; 0 when it is about something else
 * @param text in words, for the therapist
 * @param reason absent while nobody gave one
 */
public record SafetyQuestion(
        Kind kind,
        String rule,
        @Nullable UUID placeId,
        int findingNumber,
        String text,
        @Nullable GivenReason reason) {

    /** What is asked about. */
    public enum Kind {
        PLACE,
        TECHNIQUE,
        CONSENT,
        SCREEN
    }

    public boolean open() {
        return reason == null;
    }

    /** Whether both ask the same. */
    boolean asks(String otherRule, @Nullable UUID otherPlace) {
        return rule.equals(otherRule) && Objects.equals(placeId, otherPlace);
    }

    /** A screen's words name where it hurts: a reason given for other places is none. */
    boolean isAnsweredBy(SafetyQuestion stored) {
        return asks(stored.rule, stored.placeId) && (kind != Kind.SCREEN || text.equals(stored.text));
    }

    SafetyQuestion with(@Nullable GivenReason given) {
        return new SafetyQuestion(kind, rule, placeId, findingNumber, text, given);
    }
}
