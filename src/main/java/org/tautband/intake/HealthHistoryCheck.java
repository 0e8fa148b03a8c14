package org.tautband.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tautband.common.InputCheck;
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.intake.HealthHistory.Allergy;
import org.tautband.intake.HealthHistory.EmergencyContact;
import org.tautband.intake.HealthHistory.Medicine;
import org.tautband.intake.HealthHistory.PastEvent;

/** Trims what was entered of a health history and refuses what cannot be. Entries left empty are dropped. */
final class HealthHistoryCheck {

    /** No pregnancy lasts longer than this, in days from today to its due date. */
    private static final int DUE_WITHIN_DAYS = 300;

    private static final int YEARS_BACK = 130;
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final InputCheck check;
    private final LocalDate today;

    HealthHistoryCheck(InputCheck check, LocalDate today) {
        this.check = check;
        this.today = today;
    }

    /** @param noteable whether a condition of this key may be noted */
    HealthHistory checked(HealthHistory history, Predicate<String> noteable) {
        conditions(history, noteable);
        dueDate(history);
        check.require(
                history.language().isEmpty() || LANGUAGES.contains(history.language()),
                "language",
                "intake.error.language");
        EmergencyContact emergency = history.emergency();
        return new HealthHistory(
                history.conditions(),
                medicines(history.medicines()),
                allergies(history.allergies()),
                events(history.events()),
                history.dueDate(),
                check.optional("occupation", history.occupation(), HealthHistory.TEXT_MAX),
                check.optional("activities", history.activities(), HealthHistory.TEXT_MAX),
                check.optional("postureHabits", history.postureHabits(), HealthHistory.TEXT_MAX),
                check.optional("goals", history.goals(), HealthHistory.TEXT_MAX),
                new EmergencyContact(
                        entry("emergencyName", emergency.name()),
                        entry("emergencyRelation", emergency.relation()),
                        entry("emergencyPhone", emergency.phone())),
                history.language());
    }

    private void conditions(HealthHistory history, Predicate<String> noteable) {
        boolean known = history.conditions().stream().map(NotedCondition::key).allMatch(noteable);
        check.require(known, "conditions", "intake.error.condition");
        long distinct = history.conditions().stream()
                .map(NotedCondition::key)
                .distinct()
                .count();
        check.require(distinct == history.conditions().size(), "conditions", "intake.error.twice");
    }

    private void dueDate(HealthHistory history) {
        @Nullable LocalDate due = history.dueDate();
        if (due == null) {
            return;
        }
        boolean pregnant =
                history.conditions().stream().anyMatch(one -> one.key().equals(HealthHistory.PREGNANCY));
        check.require(pregnant, "dueDate", "intake.error.dueDateAlone");
        check.require(!due.isBefore(today), "dueDate", "intake.error.dueDatePast");
        check.require(!due.isAfter(today.plusDays(DUE_WITHIN_DAYS)), "dueDate", "intake.error.dueDateFar");
    }

    private List<Medicine> medicines(List<Medicine> entered) {
        count("medicines", entered);
        List<Medicine> clean = new ArrayList<>();
        for (Medicine medicine : entered) {
            Medicine trimmed = new Medicine(entry("medicines", medicine.name()), entry("medicines", medicine.dose()));
            named("medicines", trimmed.name(), trimmed.dose());
            if (!trimmed.name().isEmpty()) {
                clean.add(trimmed);
            }
        }
        return clean;
    }

    private List<Allergy> allergies(List<Allergy> entered) {
        count("allergies", entered);
        List<Allergy> clean = new ArrayList<>();
        for (Allergy allergy : entered) {
            Allergy trimmed =
                    new Allergy(entry("allergies", allergy.substance()), entry("allergies", allergy.reaction()));
            named("allergies", trimmed.substance(), trimmed.reaction());
            if (!trimmed.substance().isEmpty()) {
                clean.add(trimmed);
            }
        }
        return clean;
    }

    private List<PastEvent> events(List<PastEvent> entered) {
        count("events", entered);
        List<PastEvent> clean = new ArrayList<>();
        for (PastEvent event : entered) {
            PastEvent trimmed =
                    new PastEvent(event.kind(), entry("events", event.what()), entry("events", event.when()));
            named("events", trimmed.what(), trimmed.when());
            when(trimmed.when());
            if (!trimmed.what().isEmpty()) {
                clean.add(trimmed);
            }
        }
        return clean;
    }

    private void when(String text) {
        if (text.isEmpty()) {
            return;
        }
        var earliest = HistoryDate.earliest(text);
        check.require(earliest.isPresent(), "events", "intake.error.when", text);
        earliest.ifPresent(day -> {
            check.require(!day.isAfter(today), "events", "intake.error.whenFuture", text);
            check.require(day.isAfter(today.minusYears(YEARS_BACK)), "events", "intake.error.when", text);
        });
    }

    private void count(String field, List<?> entries) {
        check.require(
                entries.size() <= HealthHistory.ENTRIES_MAX, field, "intake.error.entries", HealthHistory.ENTRIES_MAX);
    }

    /** An entry that says something must say what it is about. */
    private void named(String field, String name, String more) {
        check.require(!name.isEmpty() || more.isEmpty(), field, "intake.error.unnamed", more);
    }

    private String entry(String field, String text) {
        return check.optional(field, text, HealthHistory.ENTRY_MAX);
    }
}
