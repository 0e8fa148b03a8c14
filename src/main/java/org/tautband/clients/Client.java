package org.tautband.clients;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.tautband.common.StaleVersionException;

@Entity
@SuppressWarnings("UnusedVariable") // columns that only queries read
class Client {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private long version;

    private String firstName = "";
    private String lastName = "";
    private String pronouns = "";
    private @Nullable LocalDate dateOfBirth;
    private String phone = "";
    private String email = "";
    private Instant createdAt = Instant.EPOCH;
    private @Nullable Instant archivedAt;

    protected Client() {}

    Client(ClientDraft draft, Clock clock) {
        createdAt = clock.instant();
        write(draft);
    }

    void change(long expectedVersion, ClientDraft draft) {
        if (expectedVersion != version) {
            throw new StaleVersionException("client");
        }
        write(draft);
    }

    private void write(ClientDraft draft) {
        firstName = draft.firstName();
        lastName = draft.lastName();
        pronouns = draft.pronouns();
        dateOfBirth = draft.dateOfBirth();
        phone = draft.phone();
        email = draft.email();
    }

    void archive(Clock clock) {
        archivedAt = clock.instant();
    }

    void restore() {
        archivedAt = null;
    }

    ClientId id() {
        return new ClientId(Objects.requireNonNull(id));
    }

    ClientDetails details() {
        ClientDraft data = new ClientDraft(firstName, lastName, pronouns, dateOfBirth, phone, email);
        return new ClientDetails(id(), version, data, archivedAt != null);
    }
}
