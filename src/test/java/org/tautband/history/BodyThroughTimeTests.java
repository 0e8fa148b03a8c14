package org.tautband.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tautband.charting.PointState.ACTIVE;
import static org.tautband.charting.PointState.LATENT;
import static org.tautband.charting.PointState.RESOLVED;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tautband.charting.VisitId;

/** UC-05: the body map as it was known at each visit. */
class BodyThroughTimeTests {

    private final BodyThroughTime time = new BodyThroughTime(List.of(
            Lives.of("soleus")
                    .found(ACTIVE, 7, 3)
                    .found(RESOLVED, 0, 0)
                    .notAssessed()
                    .found(LATENT, 3, 1)
                    .life(),
            Lives.of("masseter")
                    .found(ACTIVE, 6, 4)
                    .notAssessed()
                    .found(ACTIVE, 5, 4)
                    .found(ACTIVE, 8, 4)
                    .life()));

    private List<String> at(int index) {
        return time.at(index).stream()
                .map(point -> point.life().place().muscleId() + (point.lookedAt() ? "" : "?"))
                .sorted()
                .toList();
    }

    @Test
    void a_visit_shows_what_it_looked_at_and_what_was_open_before() {
        assertThat(at(0)).containsExactly("masseter", "soleus");
        assertThat(at(1)).containsExactly("masseter?", "soleus");
        assertThat(at(2)).as("resolved earlier, left alone here").containsExactly("masseter");
        assertThat(at(3)).containsExactly("masseter", "soleus");
    }

    @Test
    void a_point_keeps_its_number() {
        int number = time.at(0).stream()
                .filter(point -> point.life().place().muscleId().equals("masseter"))
                .findFirst()
                .orElseThrow()
                .number();
        assertThat(time.at(2))
                .singleElement()
                .extracting(BodyThroughTime.Known::number)
                .isEqualTo(number);
    }

    @Test
    void what_became_of_the_points_between_two_visits() {
        assertThat(time.changes(0, 1)).extracting(BodyChange::kind).containsExactly(BodyChange.Kind.RESOLVED);
        assertThat(time.changes(2, 3))
                .extracting(BodyChange::kind)
                .containsExactlyInAnyOrder(BodyChange.Kind.RETURNED, BodyChange.Kind.MORE_TENDER);
        assertThat(time.changes(0, 2))
                .as("6 to 5 is no clear change")
                .extracting(BodyChange::kind)
                .containsExactly(BodyChange.Kind.RESOLVED);
    }

    @Test
    void visits_are_found_by_their_id_and_a_stranger_is_the_last() {
        assertThat(time.visits()).hasSize(4);
        assertThat(time.indexOf(new VisitId(new UUID(7, 1)))).isEqualTo(1);
        assertThat(time.indexOf(new VisitId(new UUID(9, 9)))).isEqualTo(3);
        assertThat(time.indexOf(null)).isEqualTo(3);
    }
}
