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
import org.tautband.anatomy.Side;
import org.tautband.common.StaleVersionException;

/** One movement measured in one visit. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that only queries read
class RangeOfMotion {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private long version;

    private UUID clientId = new UUID(0, 0);
    private UUID sessionId = new UUID(0, 0);
    private int position;
    private String movement = "";

    @Enumerated(EnumType.STRING)
    private Side side = Side.MIDLINE;

    @Enumerated(EnumType.STRING)
    private Reach.@Nullable Judged judgedBefore;

    private @Nullable Integer degreesBefore;

    @Enumerated(EnumType.STRING)
    private Reach.@Nullable Judged judgedAfter;

    private @Nullable Integer degreesAfter;

    protected RangeOfMotion() {}

    RangeOfMotion(TreatmentSession session, int position, String movement, Side side) {
        this.clientId = session.clientId();
        this.sessionId = session.id();
        this.position = position;
        this.movement = movement;
        this.side = side;
    }

    void change(long expectedVersion, MotionData data) {
        if (expectedVersion != version) {
            throw new StaleVersionException("range of motion");
        }
        judgedBefore = data.before().judged();
        degreesBefore = data.before().degrees();
        judgedAfter = data.after().judged();
        degreesAfter = data.after().degrees();
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }

    String movement() {
        return movement;
    }

    MotionDetails details() {
        MotionData data = new MotionData(new Reach(judgedBefore, degreesBefore), new Reach(judgedAfter, degreesAfter));
        return new MotionDetails(new MotionId(id()), version, movement, side, data);
    }
}
