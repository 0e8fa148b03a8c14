package org.tautband.charting;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.tautband.accounts.StaffMember;

/** An addition to a signed visit, itself never changed. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that only queries read
class Amendment {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    private UUID sessionId = new UUID(0, 0);
    private UUID authorId = new UUID(0, 0);
    private String authorName = "";
    private Instant writtenAt = Instant.EPOCH;
    private String reason = "";
    private String text = "";

    protected Amendment() {}

    Amendment(TreatmentSession session, StaffMember author, String reason, String text, Clock clock) {
        session.requireSigned();
        this.sessionId = session.id();
        this.authorId = author.id().value();
        this.authorName = author.name();
        this.writtenAt = clock.instant();
        this.reason = reason;
        this.text = text;
    }

    AmendmentDetails details() {
        return new AmendmentDetails(authorName, writtenAt, reason, text);
    }
}
