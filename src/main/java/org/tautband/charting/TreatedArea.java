package org.tautband.charting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.tautband.anatomy.BodyRegion;
import org.tautband.common.StaleVersionException;

/** A part of the body that was treated in one visit. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that only queries read
class TreatedArea {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private long version;

    private UUID clientId = new UUID(0, 0);
    private UUID sessionId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private BodyRegion area = BodyRegion.NECK;

    private @Nullable Integer minutes;

    protected TreatedArea() {}

    TreatedArea(TreatmentSession session, BodyRegion area) {
        this.clientId = session.clientId();
        this.sessionId = session.id();
        this.area = area;
    }

    void take(long expectedVersion, @Nullable Integer newMinutes) {
        if (expectedVersion != version) {
            throw new StaleVersionException("treated area");
        }
        minutes = newMinutes;
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }

    BodyRegion area() {
        return area;
    }

    TreatedAreaDetails details() {
        return new TreatedAreaDetails(new TreatedAreaId(id()), version, area, minutes);
    }
}
