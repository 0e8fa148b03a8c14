package org.tautband.intake;

import java.util.List;

/**
 * What a client wrote, beside what is recorded.
 *
 * @param recorded the history as it stands
 * @param differences what the client's answers would change in it
 */
public record AnswersReview(SubmittedAnswers submitted, HealthVersion recorded, List<HealthChange> differences) {

    public AnswersReview {
        differences = List.copyOf(differences);
    }

    /** What is told anew. What is recorded and the client did not mention is not thereby gone. */
    public List<HealthChange> told() {
        return differences.stream()
                .filter(change -> change.kind() != HealthChange.Kind.REMOVED)
                .toList();
    }
}
