package org.tautband.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tautband.guide.BodyArea;
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.intake.HealthChange.Kind;
import org.tautband.intake.HealthHistory.Allergy;
import org.tautband.intake.HealthHistory.EmergencyContact;
import org.tautband.intake.HealthHistory.Medicine;
import org.tautband.intake.HealthHistory.PastEvent;

/** Only what was accepted of a client's answers comes into the record; what is recorded goes only when accepted. */
class HealthMergeTests {

    @Property(tries = 300)
    void accepting_nothing_changes_nothing(
            @ForAll("histories") HealthHistory recorded, @ForAll("histories") HealthHistory written) {
        assertThat(merge(recorded, written, Set.of())).isEqualTo(recorded);
    }

    @Property(tries = 300)
    void accepting_everything_gives_what_was_written(
            @ForAll("histories") HealthHistory recorded, @ForAll("histories") HealthHistory written) {
        HealthHistory told = HealthMerge.comparable(recorded, written);
        Set<HealthChange> all = new HashSet<>(changes(recorded, told));
        assertThat(changes(merge(recorded, told, all), told)).isEmpty();
    }

    @Property(tries = 300)
    void accepting_what_was_told_takes_nothing_away(
            @ForAll("histories") HealthHistory recorded, @ForAll("histories") HealthHistory written) {
        HealthHistory told = HealthMerge.comparable(recorded, written);
        Set<HealthChange> added = changes(recorded, told).stream()
                .filter(change -> change.kind() == Kind.ADDED)
                .collect(Collectors.toSet());
        HealthHistory merged = merge(recorded, told, added);
        assertThat(merged.conditions()).containsAll(recorded.conditions());
        assertThat(merged.medicines()).containsAll(recorded.medicines());
        assertThat(merged.allergies()).containsAll(recorded.allergies());
        assertThat(merged.events()).containsAll(recorded.events());
    }

    @Test
    void a_condition_that_is_recorded_keeps_its_place_when_the_client_names_it_again() {
        HealthHistory recorded =
                HealthHistory.EMPTY.with(Set.of(new NotedCondition("impaired_sensation", Set.of(BodyArea.LEG))));
        HealthHistory written =
                HealthHistory.EMPTY.with(Set.of(NotedCondition.of("impaired_sensation"), NotedCondition.of("fever")));
        HealthHistory told = HealthMerge.comparable(recorded, written);
        assertThat(changes(recorded, told)).hasSize(1);
        assertThat(merge(recorded, told, Set.copyOf(changes(recorded, told))).conditions())
                .containsExactlyInAnyOrder(
                        new NotedCondition("impaired_sensation", Set.of(BodyArea.LEG)), NotedCondition.of("fever"));
    }

    private static HealthHistory merge(HealthHistory recorded, HealthHistory written, Set<HealthChange> accepted) {
        return HealthMerge.merge(recorded, written, accepted, HealthMergeTests::name);
    }

    private static List<HealthChange> changes(HealthHistory before, HealthHistory after) {
        return HealthChanges.between(before, after, HealthMergeTests::name);
    }

    private static String name(NotedCondition noted) {
        return noted.key() + noted.areas();
    }

    @Provide
    Arbitrary<HealthHistory> histories() {
        Arbitrary<String> words = Arbitraries.of("", "a", "b", "c");
        Arbitrary<String> names = Arbitraries.of("aspirin", "latex", "knee", "pollen");
        Arbitrary<List<Medicine>> medicines = Combinators.combine(names, words)
                .as(Medicine::new)
                .list()
                .uniqueElements()
                .ofMaxSize(3);
        Arbitrary<List<Allergy>> allergies = Combinators.combine(names, words)
                .as(Allergy::new)
                .list()
                .uniqueElements()
                .ofMaxSize(3);
        Arbitrary<List<PastEvent>> events = Combinators.combine(Arbitraries.of(PastEvent.Kind.class), names, words)
                .as(PastEvent::new)
                .list()
                .uniqueElements()
                .ofMaxSize(3);
        Arbitrary<Set<NotedCondition>> conditions = Arbitraries.of("fever", "dvt", "diabetes")
                .map(NotedCondition::of)
                .set()
                .ofMaxSize(3);
        return Combinators.combine(conditions, medicines, allergies, events, words, words)
                .as((noted, medicine, allergy, event, one, two) -> new HealthHistory(
                        noted, medicine, allergy, event, null, one, two, "", one, EmergencyContact.NONE, ""));
    }
}
