package org.tautband.charting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PressurePainTests {

    private static PressurePain measured(PressureUnit unit, String area, String... readings) {
        return new PressurePain(
                unit,
                new BigDecimal(area),
                Stream.of(readings).map(BigDecimal::new).toList());
    }

    @Test
    void the_mean_is_that_of_the_readings_there_are() {
        assertThat(measured(PressureUnit.KILOPASCAL, "1", "200", "230", "241").mean())
                .contains(new BigDecimal("223.7"));
        assertThat(measured(PressureUnit.NEWTON, "1", "21.5").mean()).contains(new BigDecimal("21.5"));
        assertThat(PressurePain.NOT_MEASURED.mean()).isEmpty();
    }

    @Test
    void units_compare_as_kilopascals_and_newtons_by_the_area_of_the_probe() {
        assertThat(measured(PressureUnit.KGF_PER_CM2, "1", "2.5").meanInKilopascals())
                .contains(new BigDecimal("245"));
        assertThat(measured(PressureUnit.NEWTON, "1", "25").meanInKilopascals()).contains(new BigDecimal("250"));
        assertThat(measured(PressureUnit.NEWTON, "0.5", "25").meanInKilopascals())
                .contains(new BigDecimal("500"));
        assertThat(measured(PressureUnit.KILOPASCAL, "1", "250").meanInKilopascals())
                .contains(new BigDecimal("250"));
    }

    @Test
    void another_unit_and_back_leaves_the_readings_as_the_device_showed_them() {
        PressurePain shown = measured(PressureUnit.KGF_PER_CM2, "1", "2.35", "2.40");
        PressurePain other = new PressurePain(PressureUnit.NEWTON, shown.probeArea(), shown.readings());
        assertThat(new PressurePain(PressureUnit.KGF_PER_CM2, other.probeArea(), other.readings()))
                .isEqualTo(shown);
        assertThat(shown.readings()).isEqualTo(List.of(new BigDecimal("2.35"), new BigDecimal("2.4")));
    }
}
