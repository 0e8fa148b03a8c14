package org.tautband.charting;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A product used in one visit; taken out and put in, never changed. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that only queries read
class UsedProduct {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    private UUID clientId = new UUID(0, 0);
    private UUID sessionId = new UUID(0, 0);
    private int position;
    private String name = "";

    protected UsedProduct() {}

    UsedProduct(TreatmentSession session, int position, String name) {
        this.clientId = session.clientId();
        this.sessionId = session.id();
        this.position = position;
        this.name = name;
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }

    UsedProductDetails details() {
        return new UsedProductDetails(new UsedProductId(id()), name);
    }
}
