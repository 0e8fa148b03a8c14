package org.tautband.intake;

import java.util.Set;
import org.tautband.intake.RedFlagScreen.Advised;

/**
 * What a therapist takes over of what a client wrote.
 *
 * @param recordedNumber number of the version that the review compared with
 * @param accepted the differences that go into the record
 * @param consent whether the signed consent goes into the record
 * @param advised what the client was told, when they said yes to a sign to stop
 * @param note on that advice
 */
public record AnswersDecision(
        int recordedNumber, Set<HealthChange> accepted, boolean consent, Set<Advised> advised, String note) {

    public AnswersDecision {
        accepted = Set.copyOf(accepted);
        advised = Set.copyOf(advised);
    }
}
