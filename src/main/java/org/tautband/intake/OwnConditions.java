package org.tautband.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tautband.common.InputCheck;
import org.tautband.guide.Condition;
import org.tautband.guide.Condition.Action;
import org.tautband.guide.Condition.Effect;
import org.tautband.guide.Condition.Scope;
import org.tautband.guide.Evidence;
import org.tautband.guide.Guide;

/** Makes a condition of what a clinic typed, and refuses what would not fit beside the catalogue. */
final class OwnConditions {

    private OwnConditions() {}

    /** @throws org.tautband.common.InvalidInputException for the fields of {@link OwnConditionDraft} */
    static Condition checked(OwnConditionDraft draft, Guide guide, List<OwnCondition> known) {
        InputCheck check = new InputCheck();
        String label = check.required("label", draft.label(), OwnConditionDraft.LABEL_MAX);
        String note = check.optional("note", draft.note(), OwnConditionDraft.TEXT_MAX);
        String keepAway = check.optional("keepAway", draft.keepAway(), OwnConditionDraft.TEXT_MAX);
        String warning = check.optional("warning", draft.warning(), OwnConditionDraft.TEXT_MAX);
        boolean excludes = draft.effects().containsValue(Action.EXCLUDE);
        boolean cautions = draft.effects().containsValue(Action.CAUTION);
        check.require(!isTaken(label, guide, known), "label", "intake.error.labelTaken");
        check.require(excludes || cautions, "effects", "intake.error.noEffect");
        check.require(!draft.local() || !excludes || !keepAway.isEmpty(), "keepAway", "common.error.required");
        check.require(!cautions || !warning.isEmpty(), "warning", "common.error.required");
        boolean knownItems = draft.effects().keySet().stream()
                .allMatch(key ->
                        guide.items().stream().anyMatch(item -> item.key().equals(key)));
        check.require(knownItems, "effects", "intake.error.item");
        check.done();
        return new Condition(
                "own-" + UUID.randomUUID(),
                label,
                Condition.Origin.INTAKE,
                present(note),
                draft.local() ? present(keepAway) : null,
                effects(draft, warning));
    }

    private static boolean isTaken(String label, Guide guide, List<OwnCondition> known) {
        return guide.conditions().stream().anyMatch(one -> one.label().equalsIgnoreCase(label))
                || known.stream()
                        .filter(own -> !own.retired())
                        .anyMatch(own -> own.condition().label().equalsIgnoreCase(label));
    }

    private static List<Effect> effects(OwnConditionDraft draft, String warning) {
        Scope scope = draft.local() ? Scope.LOCAL : Scope.WHOLE_BODY;
        return draft.effects().entrySet().stream()
                .map(effect -> new Effect(
                        effect.getKey(),
                        effect.getValue(),
                        scope,
                        Evidence.JUDGEMENT,
                        null,
                        effect.getValue() == Action.CAUTION ? warning : null,
                        false))
                .toList();
    }

    private static @Nullable String present(String text) {
        return text.isEmpty() ? null : text;
    }
}
