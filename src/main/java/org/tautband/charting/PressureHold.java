package org.tautband.charting;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;

/** One application of pressure on a point, as timed. */
@Entity
class PressureHold extends TimedHold {

    private int repetition;
    private Instant heldAt = Instant.EPOCH;

    protected PressureHold() {}

    PressureHold(Finding finding, HoldData data, Instant startedAt) {
        super(finding, data);
        this.repetition = 1;
        this.heldAt = startedAt;
    }

    void number(int place) {
        repetition = place;
    }

    /** The timer's own report is the truth, also over what was kept of an interrupted hold. */
    void measured(BigDecimal held) {
        lasts(held);
    }

    HoldDetails details() {
        return new HoldDetails(data(), repetition, heldAt);
    }
}
