package org.tautband.charting;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One spot of one client, followed through all visits; its place is that of the latest finding. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that only queries read
class TriggerPoint {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    private UUID clientId = new UUID(0, 0);

    @Embedded
    private @Nullable Place place;

    private Instant createdAt = Instant.EPOCH;

    protected TriggerPoint() {}

    TriggerPoint(UUID clientId, Place place, Clock clock) {
        this.clientId = clientId;
        this.place = place;
        this.createdAt = clock.instant();
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }

    Place place() {
        return Objects.requireNonNull(place);
    }

    void moveTo(Place newPlace) {
        place = newPlace;
    }
}
