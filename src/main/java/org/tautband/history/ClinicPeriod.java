package org.tautband.history;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How far the clinic's figures look back: so many whole weeks, the present one among them. */
public enum ClinicPeriod {
    WEEKS_4(4),
    WEEKS_12(12),
    WEEKS_26(26),
    WEEKS_52(52);

    private final int weeks;

    ClinicPeriod(int weeks) {
        this.weeks = weeks;
    }

    public int weeks() {
        return weeks;
    }

    /** The Monday on which the first week begins. */
    LocalDate from(LocalDate today) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(weeks - 1L);
    }
}
