package org.tautband.homecare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.BodyView;
import org.tautband.anatomy.Side;
import org.tautband.charting.PointMoment;
import org.tautband.charting.PointPlace;
import org.tautband.charting.PointState;
import org.tautband.charting.PressurePain;
import org.tautband.charting.Recheck;
import org.tautband.charting.VisitId;

/** What the rules learn of a point's earlier visits. */
class PointPastTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static PointMoment ago(int days, PointState state, @Nullable Integer tenderness) {
        LocalDate day = TODAY.minusDays(days);
        return new PointMoment(
                new VisitId(new UUID(7, days)),
                day,
                day.atStartOfDay(ZoneOffset.UTC).toInstant(),
                true,
                new PointPlace("upper_trapezius", Side.LEFT, new BodyPoint(BodyView.POSTERIOR, 160, 165)),
                Recheck.CONFIRMED,
                state,
                tenderness,
                null,
                PressurePain.NOT_MEASURED,
                List.of());
    }

    private static PointPast past(@Nullable Integer today, PointMoment... before) {
        return PointPast.of(List.of(before), TODAY, today);
    }

    @Test
    void a_point_found_for_the_first_time_has_none() {
        assertThat(past(7)).isEqualTo(PointPast.UNKNOWN);
    }

    @Test
    void a_point_that_differs_by_less_than_two_is_unchanged_since_the_first_visit_that_says_so() {
        assertThat(past(6, ago(40, PointState.ACTIVE, 9), ago(21, PointState.ACTIVE, 7), ago(7, PointState.ACTIVE, 5)))
                .isEqualTo(new PointPast(21, 5));
    }

    @Test
    void a_change_at_the_last_visit_begins_anew() {
        assertThat(past(6, ago(21, PointState.ACTIVE, 6), ago(7, PointState.ACTIVE, 4)))
                .isEqualTo(new PointPast(null, 4));
    }

    @Test
    void a_point_that_was_gone_between_begins_anew() {
        assertThat(past(
                        6,
                        ago(60, PointState.ACTIVE, 6),
                        ago(30, PointState.RESOLVED, null),
                        ago(9, PointState.ACTIVE, 6)))
                .isEqualTo(new PointPast(9, 6));
    }

    @Test
    void a_visit_in_which_nobody_asked_neither_counts_nor_breaks() {
        assertThat(past(6, ago(30, PointState.ACTIVE, 6), ago(7, PointState.ACTIVE, null)))
                .isEqualTo(new PointPast(30, null));
        assertThat(past(null, ago(30, PointState.ACTIVE, 6))).isEqualTo(new PointPast(null, 6));
    }
}
