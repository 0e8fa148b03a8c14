package org.tautband.charting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.tautband.anatomy.BodyShape;
import org.tautband.anatomy.BodyView;
import org.tautband.common.StaleVersionException;
import org.tautband.common.TextConflictException;

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

    @Enumerated(EnumType.STRING)
    private PressureUnit pressureUnit = PressureUnit.KILOPASCAL;

    @Column(precision = 4, scale = 2)
    private BigDecimal probeArea = BigDecimal.ONE;

    @Column(columnDefinition = "numeric(6, 2)[]")
    private BigDecimal[] pressureReadings = {};

    @Column(columnDefinition = "varchar(200)[]")
    private String[] referralAreas = {};

    private String referral = "";

    @Enumerated(EnumType.STRING)
    private @Nullable BodyView referralView;

    private @Nullable String referralVertices;

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
        requireVersion(expectedVersion);
        write(data);
    }

    void moveTo(long expectedVersion, Place newPlace) {
        requireVersion(expectedVersion);
        place = newPlace;
    }

    /** @throws StaleVersionException when the finding was changed since that version was read */
    private void requireVersion(long expectedVersion) {
        if (expectedVersion != version) {
            throw new StaleVersionException("finding");
        }
    }

    /**
     * Replaces the note, if it still is what the editor started from.
     *
     * @throws TextConflictException when somebody else changed it meanwhile
     */
    void writeNote(String base, String text) {
        note = TextConflictException.replace(note, base, text);
    }

    /** Says that the point was looked at in this visit. */
    void confirm() {
        recheck = Recheck.CONFIRMED;
    }

    /** Says what became of a point that came over; {@code open} is its state while it is there. */
    void settle(long expectedVersion, RecheckAnswer answer, PointState open) {
        requireVersion(expectedVersion);
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
        write(data.signs());
        tendernessBefore = data.tendernessBefore();
        tendernessAfter = data.tendernessAfter();
        write(data.pressurePain());
        write(data.refersTo());
        response = data.response();
        note = data.note();
    }

    private void write(Signs signs) {
        tautBand = signs.tautBand();
        tenderSpot = signs.tenderSpot();
        referredPain = signs.referredPain();
        twitch = signs.twitch();
        jumpSign = signs.jumpSign();
    }

    private void write(PressurePain pain) {
        pressureUnit = pain.unit();
        probeArea = pain.probeArea();
        pressureReadings = pain.readings().toArray(BigDecimal[]::new);
    }

    private void write(Referral refersTo) {
        BodyShape outline = refersTo.outline();
        referralAreas = refersTo.areas().toArray(String[]::new);
        referral = refersTo.words();
        referralView = outline == null ? null : outline.view();
        referralVertices = outline == null ? null : outline.written();
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

    /** Whether nothing was charted here since the point was found. */
    boolean isAsFound() {
        return data().equals(FindingData.FOUND);
    }

    boolean liesAt(Place other) {
        return other.equals(place);
    }

    FindingData data() {
        return new FindingData(
                recheck,
                state,
                new Signs(tautBand, tenderSpot, referredPain, twitch, jumpSign),
                tendernessBefore,
                tendernessAfter,
                new PressurePain(pressureUnit, probeArea, List.of(pressureReadings)),
                new Referral(List.of(referralAreas), referral, outline()),
                response,
                note);
    }

    private @Nullable BodyShape outline() {
        return referralView == null || referralVertices == null
                ? null
                : BodyShape.read(BodyShape.Kind.AREA, referralView, referralVertices, 0);
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
