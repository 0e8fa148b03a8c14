package org.tautband.intake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tautband.guide.HomeCareQuery.NotedCondition;

/**
 * What a client tells of their health. Absent texts are empty.
 *
 * @param conditions of the catalogue, or the clinic's own
 * @param events surgeries first
 * @param dueDate of a pregnancy, where known
 * @param language the client's, as an ISO 639 code; empty when nobody asked
 */
public record HealthHistory(
        Set<NotedCondition> conditions,
        List<Medicine> medicines,
        List<Allergy> allergies,
        List<PastEvent> events,
        @Nullable LocalDate dueDate,
        String occupation,
        String activities,
        String postureHabits,
        String goals,
        EmergencyContact emergency,
        String language) {

    public static final String PREGNANCY = "pregnancy";

    public static final int ENTRIES_MAX = 60;
    public static final int ENTRY_MAX = 200;
    public static final int TEXT_MAX = 2000;

    public static final HealthHistory EMPTY = new HealthHistory(
            Set.of(), List.of(), List.of(), List.of(), null, "", "", "", "", EmergencyContact.NONE, "");

    public HealthHistory {
        conditions = Set.copyOf(conditions);
        medicines = List.copyOf(medicines);
        allergies = List.copyOf(allergies);
        events = events.stream().sorted(Comparator.comparing(PastEvent::kind)).toList();
    }

    /** @param dose how much and how often, in the client's words */
    public record Medicine(String name, String dose) {}

    /** @param reaction what happens, in the client's words */
    public record Allergy(String substance, String reaction) {}

    /** @param when as far as it is remembered: 2019, 2019-03 or 2019-03-14; empty when not at all */
    public record PastEvent(Kind kind, String what, String when) {

        public enum Kind {
            SURGERY,
            INJURY
        }
    }

    public record EmergencyContact(String name, String relation, String phone) {

        public static final EmergencyContact NONE = new EmergencyContact("", "", "");
    }

    /** What is told of work, activities and habits of posture, as far as anybody asked. */
    List<String> days() {
        return Stream.of(occupation, activities, postureHabits)
                .filter(words -> !words.isBlank())
                .toList();
    }

    /** The day of the latest injury; one that is remembered by its month or year alone is old enough not to count. */
    Optional<LocalDate> latestInjury() {
        return events.stream()
                .filter(event -> event.kind() == PastEvent.Kind.INJURY)
                .flatMap(event -> HistoryDate.day(event.when()).stream())
                .max(Comparator.naturalOrder());
    }

    /** The same with other conditions; a due date without its pregnancy goes. */
    public HealthHistory with(Set<NotedCondition> others) {
        boolean pregnant = others.stream().anyMatch(one -> one.key().equals(PREGNANCY));
        return new HealthHistory(
                others,
                medicines,
                allergies,
                events,
                pregnant ? dueDate : null,
                occupation,
                activities,
                postureHabits,
                goals,
                emergency,
                language);
    }

    /** The same with other medicines, allergies, surgeries and injuries. */
    public HealthHistory with(List<Medicine> taken, List<Allergy> allergic, List<PastEvent> past) {
        return new HealthHistory(
                conditions,
                taken,
                allergic,
                past,
                dueDate,
                occupation,
                activities,
                postureHabits,
                goals,
                emergency,
                language);
    }

    /** The same with another due date. */
    public HealthHistory due(@Nullable LocalDate other) {
        return new HealthHistory(
                conditions,
                medicines,
                allergies,
                events,
                other,
                occupation,
                activities,
                postureHabits,
                goals,
                emergency,
                language);
    }
}
