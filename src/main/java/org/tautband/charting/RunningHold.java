package org.tautband.charting;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;

/** A hold under way, as far as the browser has told. */
@Entity
class RunningHold extends TimedHold {

    private Instant startedAt = Instant.EPOCH;

    protected RunningHold() {}

    RunningHold(Finding finding, HoldData data, Instant startedAt) {
        super(finding, data);
        this.startedAt = startedAt;
    }

    /** News can arrive out of order, and a hold never grows shorter. */
    void heldFor(BigDecimal told) {
        lasts(seconds().max(told));
    }

    Instant startedAt() {
        return startedAt;
    }

    boolean isStorable() {
        return seconds().compareTo(HoldData.SHORTEST) >= 0;
    }
}
