package org.tautband.intake.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tautband.intake.ClientAnswers;
import org.tautband.intake.HealthHistory;

/** Answers with one part put in the place of another. */
final class KioskAnswers {

    private KioskAnswers() {}

    static ClientAnswers with(ClientAnswers answers, HealthHistory history) {
        return new ClientAnswers(
                history,
                answers.concern(),
                answers.pain(),
                answers.redFlags(),
                answers.language(),
                answers.signer(),
                answers.guardianRelation(),
                answers.signature());
    }

    static HealthHistory due(HealthHistory history, @Nullable LocalDate dueDate) {
        return new HealthHistory(
                history.conditions(),
                history.medicines(),
                history.allergies(),
                history.events(),
                dueDate,
                history.occupation(),
                history.activities(),
                history.postureHabits(),
                history.goals(),
                history.emergency(),
                history.language());
    }
}
