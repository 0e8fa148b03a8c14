package org.tautband.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tautband.charting.PointState.ACTIVE;
import static org.tautband.charting.PointState.LATENT;
import static org.tautband.charting.PointState.RESOLVED;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tautband.charting.PointMoment;

/** UC-05: what became of a trigger point. */
class PointCourseTests {

    @ParameterizedTest
    @CsvSource({"7, 5, BETTER", "7, 6, UNCHANGED", "7, 7, UNCHANGED", "4, 5, UNCHANGED", "4, 6, WORSE", "10, 0, BETTER"
    })
    void two_points_are_meaningful_and_one_is_not(int first, int last, Trend expected) {
        PointCourse course = Lives.of("levator_scapulae")
                .found(ACTIVE, first, 1)
                .found(ACTIVE, last, 1)
                .course();
        assertThat(course.trend()).isEqualTo(expected);
        assertThat(course.points()).isEqualTo(last - first);
    }

    @Test
    void visits_are_compared_by_tenderness_before_treatment_and_only_where_it_was_asked() {
        PointCourse course = Lives.of("levator_scapulae")
                .found(ACTIVE, null, 2)
                .found(ACTIVE, 8, 2)
                .notAssessed()
                .found(LATENT, 5, 0)
                .found(LATENT, null, 0)
                .course();
        assertThat(course.change()).isEqualTo(new TendernessChange(8, 5, 2));
    }

    @Test
    void a_point_seen_once_is_not_compared() {
        PointCourse course =
                Lives.of("soleus").found(ACTIVE, 8, 1).notAssessed().course();
        assertThat(course.trend()).isEqualTo(Trend.UNKNOWN);
        assertThat(course.change()).isNull();
        assertThat(course.standing()).isEqualTo(Standing.OPEN);
    }

    @Test
    void a_point_that_was_resolved_and_is_found_again_has_returned() {
        Lives lives = Lives.of("soleus").found(ACTIVE, 8, 3).found(RESOLVED, 0, 0);
        assertThat(lives.course().standing()).isEqualTo(Standing.RESOLVED);
        assertThat(lives.notAssessed().course().standing()).isEqualTo(Standing.RESOLVED);
        PointCourse returned = lives.found(LATENT, 4, 2).found(LATENT, 3, 1).course();
        assertThat(returned.standing()).isEqualTo(Standing.RETURNED);
        PointMoment since = returned.returnedIn();
        assertThat(since).isNotNull().extracting(PointMoment::tendernessBefore).isEqualTo(4);
    }

    @Test
    void orders_put_first_what_was_asked_for_and_last_what_cannot_be_compared() {
        PointCourse better =
                Lives.of("better").found(ACTIVE, 8, 1).found(LATENT, 3, 1).course();
        PointCourse worse =
                Lives.of("worse").found(LATENT, 3, 1).found(ACTIVE, 7, 1).course();
        PointCourse unknown = Lives.of("unknown").found(ACTIVE, 9, 1).course();
        PointCourse resolved =
                Lives.of("resolved").found(ACTIVE, 6, 1).found(RESOLVED, 0, 0).course();
        PointCourse returned =
                Lives.of("returned").found(RESOLVED, 1, 1).found(LATENT, 2, 1).course();
        List<PointCourse> all = Arrays.asList(unknown, better, resolved, worse, returned);
        assertThat(sorted(all, PointOrder.ATTENTION))
                .containsExactly("returned", "worse", "unknown", "better", "resolved");
        assertThat(sorted(all, PointOrder.IMPROVED))
                .containsExactly("resolved", "better", "returned", "worse", "unknown");
        assertThat(sorted(all, PointOrder.WORSENED))
                .containsExactly("worse", "returned", "better", "resolved", "unknown");
        assertThat(sorted(all, PointOrder.MUSCLE)).isSorted();
    }

    private static List<String> sorted(List<PointCourse> courses, PointOrder order) {
        return courses.stream()
                .sorted(order.comparator())
                .map(course -> course.life().place().muscleId())
                .toList();
    }
}
