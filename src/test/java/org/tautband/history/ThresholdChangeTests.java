package org.tautband.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tautband.charting.PointState.ACTIVE;
import static org.tautband.charting.PressureUnit.KGF_PER_CM2;
import static org.tautband.charting.PressureUnit.KILOPASCAL;
import static org.tautband.charting.PressureUnit.NEWTON;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UC-05: a pressure pain threshold counts only against its measurement error, and only measured alike. */
class ThresholdChangeTests {

    private static Lives soleus() {
        return Lives.of("soleus");
    }

    @ParameterizedTest
    @CsvSource({"200, 359, false", "200, 360, true", "360, 200, true", "200, 200, false"})
    void a_change_shows_from_160_kilopascals_on(String first, String last, boolean beyond) {
        ThresholdChange change = ThresholdChange.of(soleus().found(ACTIVE, 7, 3)
                        .measured(KILOPASCAL, "1", first)
                        .found(ACTIVE, 6, 3)
                        .measured(KILOPASCAL, "1.00", last)
                        .life())
                .orElseThrow();
        assertThat(change.beyondError()).isEqualTo(beyond);
    }

    @Test
    void the_means_of_all_readings_are_compared_in_kilopascals() {
        ThresholdChange change = ThresholdChange.of(soleus().found(ACTIVE, 7, 3)
                        .measured(KGF_PER_CM2, "1", "2.0", "2.2", "2.4")
                        .found(ACTIVE, 6, 3)
                        .measured(KGF_PER_CM2, "1", "4.0", "4.2", "4.4")
                        .life())
                .orElseThrow();
        assertThat(change.kilopascals()).isEqualByComparingTo(new BigDecimal("196"));
        assertThat(change.beyondError()).isTrue();
    }

    @Test
    void another_unit_or_probe_is_never_compared() {
        assertThat(ThresholdChange.of(soleus().found(ACTIVE, 7, 3)
                        .measured(KILOPASCAL, "1", "200")
                        .found(ACTIVE, 6, 3)
                        .measured(NEWTON, "1", "60")
                        .life()))
                .isEmpty();
        assertThat(ThresholdChange.of(soleus().found(ACTIVE, 7, 3)
                        .measured(NEWTON, "0.5", "30")
                        .found(ACTIVE, 6, 3)
                        .measured(NEWTON, "1", "60")
                        .life()))
                .isEmpty();
    }

    @Test
    void visits_with_another_device_in_between_are_left_out_and_counted() {
        ThresholdChange change = ThresholdChange.of(soleus().found(ACTIVE, 7, 3)
                        .measured(KILOPASCAL, "1", "200")
                        .found(ACTIVE, 6, 3)
                        .measured(NEWTON, "1", "60")
                        .notAssessed()
                        .found(ACTIVE, 5, 3)
                        .measured(KILOPASCAL, "1", "420")
                        .life())
                .orElseThrow();
        assertThat(change.from().mean()).hasValue(new BigDecimal("200.0"));
        assertThat(change.visits()).isEqualTo(2);
        assertThat(change.otherwise()).isEqualTo(1);
    }

    @Test
    void a_single_measurement_is_no_change() {
        assertThat(ThresholdChange.of(soleus().found(ACTIVE, 7, 3)
                        .measured(KILOPASCAL, "1", "200")
                        .life()))
                .isEmpty();
        assertThat(ThresholdChange.of(soleus().found(ACTIVE, 7, 3).life())).isEmpty();
    }
}
