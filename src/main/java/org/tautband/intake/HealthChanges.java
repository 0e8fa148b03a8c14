package org.tautband.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.intake.HealthChange.Field;
import org.tautband.intake.HealthChange.Kind;
import org.tautband.intake.HealthHistory.Allergy;
import org.tautband.intake.HealthHistory.Medicine;
import org.tautband.intake.HealthHistory.PastEvent;

/** Compares two health histories, entry by entry. */
final class HealthChanges {

    private final Function<NotedCondition, String> conditionName;
    private final List<HealthChange> found = new ArrayList<>();

    private HealthChanges(Function<NotedCondition, String> conditionName) {
        this.conditionName = conditionName;
    }

    /** What changed from one to the other; empty when nothing did. */
    static List<HealthChange> between(
            HealthHistory before, HealthHistory after, Function<NotedCondition, String> conditionName) {
        HealthChanges changes = new HealthChanges(conditionName);
        for (Field field : Field.values()) {
            changes.compare(field, before, after);
        }
        return List.copyOf(changes.found);
    }

    private void compare(Field field, HealthHistory before, HealthHistory after) {
        Set<String> was = texts(field, before);
        Set<String> is = texts(field, after);
        if (isText(field)) {
            if (!was.equals(is)) {
                found.add(change(field, was, is));
            }
            return;
        }
        is.stream()
                .filter(text -> !was.contains(text))
                .forEach(text -> found.add(new HealthChange(Kind.ADDED, field, text)));
        was.stream()
                .filter(text -> !is.contains(text))
                .forEach(text -> found.add(new HealthChange(Kind.REMOVED, field, text)));
    }

    private static HealthChange change(Field field, Set<String> was, Set<String> is) {
        if (is.isEmpty()) {
            return new HealthChange(Kind.REMOVED, field, was.iterator().next());
        }
        return new HealthChange(
                was.isEmpty() ? Kind.ADDED : Kind.CHANGED, field, is.iterator().next());
    }

    private static boolean isText(Field field) {
        return switch (field) {
            case CONDITION, MEDICINE, ALLERGY, SURGERY, INJURY -> false;
            case DUE_DATE, OCCUPATION, ACTIVITIES, POSTURE_HABITS, GOALS, EMERGENCY_CONTACT, LANGUAGE -> true;
        };
    }

    /** The entries of one part, as they are read. */
    private Set<String> texts(Field field, HealthHistory history) {
        return switch (field) {
            case CONDITION ->
                history.conditions().stream().map(conditionName).sorted().collect(inOrder());
            case MEDICINE ->
                history.medicines().stream().map(HealthChanges::text).collect(inOrder());
            case ALLERGY ->
                history.allergies().stream().map(HealthChanges::text).collect(inOrder());
            case SURGERY -> events(history, PastEvent.Kind.SURGERY);
            case INJURY -> events(history, PastEvent.Kind.INJURY);
            case DUE_DATE ->
                history.dueDate() == null ? Set.of() : Set.of(history.dueDate().toString());
            case OCCUPATION -> text(history.occupation());
            case ACTIVITIES -> text(history.activities());
            case POSTURE_HABITS -> text(history.postureHabits());
            case GOALS -> text(history.goals());
            case EMERGENCY_CONTACT ->
                text(joined(
                        history.emergency().name(),
                        history.emergency().relation(),
                        history.emergency().phone()));
            case LANGUAGE -> text(Locale.of(history.language()).getDisplayLanguage(Locale.ENGLISH));
        };
    }

    static String text(Medicine medicine) {
        return joined(medicine.name(), medicine.dose());
    }

    static String text(Allergy allergy) {
        return joined(allergy.substance(), allergy.reaction());
    }

    static String text(PastEvent event) {
        return joined(event.what(), event.when());
    }

    private static Set<String> events(HealthHistory history, PastEvent.Kind kind) {
        return history.events().stream()
                .filter(event -> event.kind() == kind)
                .map(HealthChanges::text)
                .collect(inOrder());
    }

    private static Collector<String, ?, Set<String>> inOrder() {
        return Collectors.toCollection(LinkedHashSet::new);
    }

    private static Set<String> text(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
