package org.tautband.charting;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.tautband.common.StaleVersionException;

/** What was found at one trigger point in one visit, with the place as it was then. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that only queries read
class Finding {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private long version;

    private UUID clientId = new UUID(0, 0);
    private UUID sessionId = new UUID(0, 0);
    private UUID triggerPointId = new UUID(0, 0);
    private int position;

    @Embedded
    private @Nullable Place place;

    @Enumerated(EnumType.STRING)
    private Recheck recheck = Recheck.CONFIRMED;

    @Enumerated(EnumType.STRING)
    private PointState state = PointState.UNCLEAR;

    @Enumerated(EnumType.STRING)
    private Sign tautBand = Sign.NOT_TESTED;

    @Enumerated(EnumType.STRING)
    private Sign tenderSpot = Sign.NOT_TESTED;

    @Enumerated(EnumType.STRING)
    private Sign referredPain = Sign.NOT_TESTED;

    @Enumerated(EnumType.STRING)
    private Sign twitch = Sign.NOT_TESTED;

    @Enumerated(EnumType.STRING)
    private Sign jumpSign = Sign.NOT_TESTED;

    private @Nullable Integer tendernessBefore;
    private @Nullable Integer tendernessAfter;
    private String referral = "";

    @Enumerated(EnumType.STRING)
    private @Nullable TreatmentResponse response;

    private String note = "";

    protected Finding() {}

    Finding(TreatmentSession session, TriggerPoint point, int position, FindingData data) {
        this.clientId = session.clientId();
        this.sessionId = session.id();
        this.triggerPointId = point.id();
        this.place = point.place();
        this.position = position;
        write(data);
    }

    void change(long expectedVersion, FindingData data) {
        if (expectedVersion != version) {
            throw new StaleVersionException("finding");
        }
        write(data);
    }

    void moveTo(long expectedVersion, Place newPlace) {
        if (expectedVersion != version) {
            throw new StaleVersionException("finding");
        }
        place = newPlace;
    }

    /** Says that the point was looked at in this visit. */
    void confirm() {
        recheck = Recheck.CONFIRMED;
    }

    /** Says what became of a point that came over; {@code open} is its state while it is there. */
    void settle(long expectedVersion, RecheckAnswer answer, PointState open) {
        if (expectedVersion != version) {
            throw new StaleVersionException("finding");
        }
        recheck = answer == RecheckAnswer.NOT_ASSESSED ? Recheck.NOT_ASSESSED : Recheck.CONFIRMED;
        state = switch (answer) {
            case STILL_THERE -> state == PointState.RESOLVED ? open : state;
            case RESOLVED -> PointState.RESOLVED;
            case NOT_ASSESSED -> open;
        };
    }

    private void write(FindingData data) {
        recheck = data.recheck();
        state = data.state();
        tautBand = data.tautBand();
        tenderSpot = data.tenderSpot();
        referredPain = data.referredPain();
        twitch = data.twitch();
        jumpSign = data.jumpSign();
        tendernessBefore = data.tendernessBefore();
        tendernessAfter = data.tendernessAfter();
        referral = data.referral();
        response = data.response();
        note = data.note();
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }

    UUID sessionId() {
        return sessionId;
    }

    UUID triggerPointId() {
        return triggerPointId;
    }

    FindingData data() {
        return new FindingData(
                recheck,
                state,
                tautBand,
                tenderSpot,
                referredPain,
                twitch,
                jumpSign,
                tendernessBefore,
                tendernessAfter,
                referral,
                response,
                note);
    }

    FindingDetails details(int number, List<HoldDetails> holds) {
        return new FindingDetails(
                new FindingId(id()),
                version,
                new TriggerPointId(triggerPointId),
                number,
                Objects.requireNonNull(place).toPointPlace(),
                data(),
                holds);
    }
}
