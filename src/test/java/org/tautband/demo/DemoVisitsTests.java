package org.tautband.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tautband.anatomy.MuscleCatalogue;

class DemoVisitsTests {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final int WEEKS = 104;

    @Test
    void for_two_years_somebody_came_in_nearly_every_week_and_in_each_of_the_last_twelve() {
        Set<Long> weeksAgo = new TreeSet<>();
        for (Instant visit : visits()) {
            assertThat(visit).isBefore(NOW);
            weeksAgo.add(Duration.between(visit, NOW).toDays() / 7);
        }
        assertThat(weeksAgo).hasSizeGreaterThan(90).allMatch(week -> week < WEEKS);
        assertThat(weeksAgo).containsAll(LongStream.range(0, 12).boxed().toList());
    }

    private static List<Instant> visits() {
        Random random = new Random(1);
        DemoVisits visits = new DemoVisits(MuscleCatalogue.load(), random);
        List<Instant> all = new ArrayList<>();
        for (int number = 0; number < 200; number++) {
            var person = DemoPeople.person(number, LocalDate.of(2026, 11, 24), random);
            visits.of(person, NOW).forEach(visit -> all.add(visit.at()));
        }
        return all;
    }
}
