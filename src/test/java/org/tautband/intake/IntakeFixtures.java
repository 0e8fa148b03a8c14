package org.tautband.intake;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tautband.clients.ClientId;
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.intake.HealthVersion.Origin;
import org.tautband.intake.RedFlagScreen.Advised;
import org.tautband.intake.RedFlagScreen.Answers;

/** Notes things of a client's health, and takes consent, for tests of other modules. */
@Component
public class IntakeFixtures {

    private final HealthHistoryService histories;
    private final RedFlagService screens;
    private final ConsentService consents;

    IntakeFixtures(HealthHistoryService histories, RedFlagService screens, ConsentService consents) {
        this.histories = histories;
        this.screens = screens;
        this.consents = consents;
    }

    /** Notes these conditions and no others; what else the history says stays. */
    public void note(ClientId client, NotedCondition... conditions) {
        HealthVersion current = histories.open(client);
        histories.record(client, current.number(), current.history().with(Set.of(conditions)), Origin.STAFF);
    }

    /** Notes an allergy and nothing else. */
    public void allergy(ClientId client, String substance) {
        HealthHistory allergic = new HealthHistory(
                Set.of(),
                List.of(),
                List.of(new HealthHistory.Allergy(substance, "")),
                List.of(),
                null,
                "",
                "",
                "",
                "",
                HealthHistory.EmergencyContact.NONE,
                "");
        histories.record(client, histories.open(client).number(), allergic, Origin.STAFF);
    }

    /** Notes the language in which the client is best spoken to; what else the history says stays. */
    public void speaks(ClientId client, String language) {
        HealthVersion current = histories.open(client);
        HealthHistory known = current.history();
        HealthHistory spoken = new HealthHistory(
                known.conditions(),
                known.medicines(),
                known.allergies(),
                known.events(),
                known.dueDate(),
                known.occupation(),
                known.activities(),
                known.postureHabits(),
                known.goals(),
                known.emergency(),
                language);
        histories.record(client, current.number(), spoken, Origin.STAFF);
    }

    /** Notes an injury and when it was, as far as it is remembered. */
    public void injured(ClientId client, String when) {
        HealthVersion current = histories.open(client);
        HealthHistory known = current.history();
        HealthHistory injured = new HealthHistory(
                known.conditions(),
                known.medicines(),
                known.allergies(),
                List.of(new HealthHistory.PastEvent(HealthHistory.PastEvent.Kind.INJURY, "a fall", when)),
                known.dueDate(),
                known.occupation(),
                known.activities(),
                known.postureHabits(),
                known.goals(),
                known.emergency(),
                known.language());
        histories.record(client, current.number(), injured, Origin.STAFF);
    }

    /** Screens the client: these red flags are there and no others. */
    public void screen(ClientId client, String... redFlags) {
        Set<Advised> advised = redFlags.length == 0 ? Set.of() : Set.of(Advised.SAME_DAY);
        screens.screen(client, new Answers(false, Set.of(redFlags), advised, "asked for a test"));
    }

    /** The client signs a consent by typing the name; of a minor the mother does. */
    public void consent(ClientId client, ConsentSubject... subjects) {
        ConsentSignature typed = new ConsentSignature("", true);
        consents.give(
                client,
                new ConsentDraft(Set.of(subjects), "en", "Ann Lee", consents.isMinor(client) ? "mother" : "", typed));
    }
}
