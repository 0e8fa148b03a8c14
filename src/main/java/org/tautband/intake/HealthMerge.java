package org.tautband.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.intake.HealthChange.Field;
import org.tautband.intake.HealthChange.Kind;
import org.tautband.intake.HealthHistory.PastEvent;

/** Brings some of the differences between what is recorded and what a client wrote into the record. */
final class HealthMerge {

    private final HealthHistory recorded;
    private final HealthHistory written;
    private final Set<HealthChange> accepted;
    private final Function<NotedCondition, String> conditionName;

    private HealthMerge(
            HealthHistory recorded,
            HealthHistory written,
            Set<HealthChange> accepted,
            Function<NotedCondition, String> conditionName) {
        this.recorded = recorded;
        this.written = written;
        this.accepted = accepted;
        this.conditionName = conditionName;
    }

    /**
     * What a client wrote, made comparable: clients do not say where a condition is, so one that is recorded keeps its
     * place.
     */
    static HealthHistory comparable(HealthHistory recorded, HealthHistory written) {
        Set<NotedCondition> conditions = written.conditions().stream()
                .map(one -> recorded.conditions().stream()
                        .filter(known -> known.key().equals(one.key()))
                        .findFirst()
                        .orElse(one))
                .collect(Collectors.toSet());
        return written.with(conditions);
    }

    static HealthHistory merge(
            HealthHistory recorded,
            HealthHistory written,
            Set<HealthChange> accepted,
            Function<NotedCondition, String> conditionName) {
        return new HealthMerge(recorded, written, accepted, conditionName).merged();
    }

    private HealthHistory merged() {
        Set<NotedCondition> conditions = new HashSet<>(entries(
                Field.CONDITION, List.copyOf(recorded.conditions()), List.copyOf(written.conditions()), conditionName));
        List<PastEvent> events = new ArrayList<>(events(Field.SURGERY, PastEvent.Kind.SURGERY));
        events.addAll(events(Field.INJURY, PastEvent.Kind.INJURY));
        boolean pregnant = conditions.stream().anyMatch(one -> one.key().equals(HealthHistory.PREGNANCY));
        @Nullable LocalDate dueDate = isAccepted(Field.DUE_DATE) ? written.dueDate() : recorded.dueDate();
        return new HealthHistory(
                conditions,
                entries(Field.MEDICINE, recorded.medicines(), written.medicines(), HealthChanges::text),
                entries(Field.ALLERGY, recorded.allergies(), written.allergies(), HealthChanges::text),
                events,
                pregnant ? dueDate : null,
                text(Field.OCCUPATION, HealthHistory::occupation),
                text(Field.ACTIVITIES, HealthHistory::activities),
                text(Field.POSTURE_HABITS, HealthHistory::postureHabits),
                text(Field.GOALS, HealthHistory::goals),
                isAccepted(Field.EMERGENCY_CONTACT) ? written.emergency() : recorded.emergency(),
                text(Field.LANGUAGE, HealthHistory::language));
    }

    private List<PastEvent> events(Field field, PastEvent.Kind kind) {
        return entries(field, of(recorded, kind), of(written, kind), HealthChanges::text);
    }

    private static List<PastEvent> of(HealthHistory history, PastEvent.Kind kind) {
        return history.events().stream().filter(event -> event.kind() == kind).toList();
    }

    /** Recorded entries that were not accepted as gone, then written ones that were accepted as new. */
    private <T> List<T> entries(Field field, List<T> known, List<T> told, Function<T, String> name) {
        List<T> kept = new ArrayList<>(known);
        kept.removeIf(entry -> accepted.contains(new HealthChange(Kind.REMOVED, field, name.apply(entry))));
        told.stream()
                .filter(entry -> accepted.contains(new HealthChange(Kind.ADDED, field, name.apply(entry))))
                .filter(entry -> !kept.contains(entry))
                .forEach(kept::add);
        return kept;
    }

    private boolean isAccepted(Field field) {
        return accepted.stream().anyMatch(change -> change.field() == field);
    }

    private String text(Field field, Function<HealthHistory, String> part) {
        return part.apply(isAccepted(field) ? written : recorded);
    }
}
