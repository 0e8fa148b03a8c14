package org.tautband.charting;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** Pressure on a point, as the browser timed and named it. */
@MappedSuperclass
abstract class TimedHold implements Persistable<UUID> {

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

    @Transient
    private boolean stored;

    protected TimedHold() {}

    TimedHold(Finding finding, HoldData data) {
        this.id = data.id();
        this.findingId = finding.id();
        this.sessionId = finding.sessionId();
        this.technique = data.technique();
        this.tool = data.tool();
        this.pressureLevel = data.pressureLevel();
        this.seconds = data.seconds();
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

    UUID findingId() {
        return findingId;
    }

    UUID sessionId() {
        return sessionId;
    }

    BigDecimal seconds() {
        return seconds;
    }

    void lasts(BigDecimal held) {
        seconds = held;
    }

    HoldData data() {
        return new HoldData(id, technique, tool, pressureLevel, seconds);
    }
}
