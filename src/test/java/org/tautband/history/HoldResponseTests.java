package org.tautband.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.tautband.charting.HoldTechnique.ISCHAEMIC_COMPRESSION;
import static org.tautband.charting.HoldTechnique.PRESSURE_RELEASE;
import static org.tautband.charting.PointState.ACTIVE;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UC-05: hold dose against response. */
class HoldResponseTests {

    @Test
    void a_case_is_a_visit_with_a_hold_and_both_scores() {
        List<HoldResponse> responses = HoldResponse.of(Lives.of("soleus")
                .found(ACTIVE, 7, 4, Lives.hold(ISCHAEMIC_COMPRESSION, "30"), Lives.hold(ISCHAEMIC_COMPRESSION, "25.5"))
                .found(ACTIVE, 6, 4)
                .found(ACTIVE, null, 3, Lives.hold(ISCHAEMIC_COMPRESSION, "30"))
                .found(ACTIVE, 5, 6, Lives.hold(ISCHAEMIC_COMPRESSION, "20"), Lives.hold(PRESSURE_RELEASE, "60"))
                .notAssessed()
                .life());
        assertThat(responses)
                .containsExactly(new HoldResponse(ISCHAEMIC_COMPRESSION, 55.5, -3), new HoldResponse(null, 80, 1));
    }

    @Test
    void mixed_techniques_count_for_the_length_but_for_no_technique() {
        List<HoldResponse> responses = List.of(
                new HoldResponse(PRESSURE_RELEASE, 60, -2),
                new HoldResponse(PRESSURE_RELEASE, 89.9, -4),
                new HoldResponse(null, 30, 0));
        assertThat(HoldResponse.byTechnique(responses)).containsOnlyKeys(PRESSURE_RELEASE);
        assertThat(HoldResponse.byLength(responses).keySet()).containsExactly(HoldLength.FROM_30, HoldLength.FROM_60);
        Spread change = Objects.requireNonNull(HoldResponse.byLength(responses).get(HoldLength.FROM_60))
                .change();
        assertThat(change.mean()).isEqualTo(-3);
        assertThat(change.count()).isEqualTo(2);
        assertThat(change.enough()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "5, UNDER_20",
        "19.9, UNDER_20",
        "20, FROM_20",
        "29.9, FROM_20",
        "30, FROM_30",
        "60, FROM_60",
        "90, FROM_90",
        "600, FROM_90"
    })
    void a_border_belongs_to_the_longer_hold(double seconds, HoldLength expected) {
        assertThat(HoldLength.of(seconds)).isEqualTo(expected);
    }

    @Test
    void the_spread_is_that_of_a_sample() {
        Spread spread = Spread.of(List.of(2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0));
        assertThat(spread.mean()).isEqualTo(5);
        assertThat(spread.deviation()).isCloseTo(2.138, within(0.001));
        assertThat(spread.least()).isEqualTo(2);
        assertThat(spread.most()).isEqualTo(9);
        assertThat(spread.enough()).isTrue();
        assertThat(Spread.of(List.of(3.0)).deviation()).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> Spread.of(List.of()));
    }
}
