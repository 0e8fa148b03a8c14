package org.tautband.charting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A hold under way, as far as the browser has told. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that only queries read
class RunningHold implements Persistable<UUID> {

    @Id
    private UUID id = new UUID(0, 0);

    private UUID findingId = new UUID(0, 0);
    private UUID sessionId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private HoldTechnique technique = HoldTechnique.OTHER;

    @Enumerated(EnumType.STRING)
    private HoldTool tool = HoldTool.THUMB;

    private int pressureLevel;

    @Column(precision = 4, scale = 1)
    private BigDecimal seconds = BigDecimal.ZERO;

    private Instant startedAt = Instant.EPOCH;

    @Transient
    private boolean stored;

    protected RunningHold() {}

    RunningHold(Finding finding, HoldData data, Instant startedAt) {
        this.id = data.id();
        this.findingId = finding.id();
        this.sessionId = finding.sessionId();
        this.technique = data.technique();
        this.tool = data.tool();
        this.pressureLevel = data.pressureLevel();
        this.seconds = data.seconds();
        this.startedAt = startedAt;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** The browser gives the id, so that an id does not tell whether there is a row. */
    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void isStored() {
        stored = true;
    }

    /** News can arrive out of order, and a hold never grows shorter. */
    void heldFor(BigDecimal told) {
        seconds = seconds.max(told);
    }

    UUID findingId() {
        return findingId;
    }

    UUID sessionId() {
        return sessionId;
    }

    Instant startedAt() {
        return startedAt;
    }

    boolean isStorable() {
        return seconds.compareTo(HoldData.SHORTEST) >= 0;
    }

    HoldData data() {
        return new HoldData(id, technique, tool, pressureLevel, seconds);
    }
}
