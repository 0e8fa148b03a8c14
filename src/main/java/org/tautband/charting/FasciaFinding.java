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
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.BodyShape;
import org.tautband.anatomy.BodyView;
import org.tautband.anatomy.RestrictionDirection;
import org.tautband.common.StaleVersionException;
import org.tautband.common.TextConflictException;

/** A palpated area of fascia in one visit. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that only queries read
class FasciaFinding {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private long version;

    private UUID clientId = new UUID(0, 0);
    private UUID sessionId = new UUID(0, 0);
    private int position;

    @Enumerated(EnumType.STRING)
    private @Nullable BodyView bodyView;

    private @Nullable Double x;
    private @Nullable Double y;

    @Enumerated(EnumType.STRING)
    private BodyShape.@Nullable Kind shapeKind;

    private @Nullable Double shapeWidth;
    private @Nullable String shapeVertices;

    @Enumerated(EnumType.STRING)
    private FasciaQuality quality = FasciaQuality.RESTRICTION;

    @Enumerated(EnumType.STRING)
    private FasciaLayer layer = FasciaLayer.SUPERFICIAL;

    @Enumerated(EnumType.STRING)
    private Glide glide = Glide.REDUCED;

    @Enumerated(EnumType.STRING)
    private @Nullable RestrictionDirection direction;

    private String texture = "";

    @Enumerated(EnumType.STRING)
    private Temperature temperature = Temperature.NORMAL;

    private @Nullable Integer tenderness;

    @Enumerated(EnumType.STRING)
    private @Nullable FasciaTechnique technique;

    private @Nullable Integer minutes;

    @Enumerated(EnumType.STRING)
    private @Nullable TreatmentResponse response;

    private String note = "";

    protected FasciaFinding() {}

    FasciaFinding(TreatmentSession session, int position, FasciaFindingData data) {
        this.clientId = session.clientId();
        this.sessionId = session.id();
        this.position = position;
        write(data);
    }

    void change(long expectedVersion, FasciaFindingData data) {
        requireVersion(expectedVersion);
        write(data);
    }

    /** @throws StaleVersionException when the area was changed since that version was read */
    private void requireVersion(long expectedVersion) {
        if (expectedVersion != version) {
            throw new StaleVersionException("fascia finding");
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

    private void write(FasciaFindingData data) {
        BodyPoint point = data.point();
        bodyView = point == null ? null : point.view();
        x = point == null ? null : Place.tenth(point.x());
        y = point == null ? null : Place.tenth(point.y());
        BodyShape shape = data.shape();
        shapeKind = shape == null ? null : shape.kind();
        shapeWidth = shape == null ? null : shape.width();
        shapeVertices = shape == null ? null : shape.written();
        quality = data.quality();
        layer = data.layer();
        glide = data.glide();
        direction = data.direction();
        texture = data.texture();
        temperature = data.temperature();
        tenderness = data.tenderness();
        technique = data.treatment().technique();
        minutes = data.treatment().minutes();
        response = data.treatment().response();
        note = data.note();
    }

    private @Nullable BodyPoint point() {
        return bodyView == null || x == null || y == null ? null : new BodyPoint(bodyView, x, y);
    }

    private @Nullable BodyShape shape() {
        return bodyView == null || shapeKind == null || shapeVertices == null || shapeWidth == null
                ? null
                : BodyShape.read(shapeKind, bodyView, shapeVertices, shapeWidth);
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }

    UUID sessionId() {
        return sessionId;
    }

    FasciaFindingDetails details(int number) {
        return new FasciaFindingDetails(new FasciaFindingId(id()), version, number, data());
    }

    FasciaFindingData data() {
        return new FasciaFindingData(
                point(),
                shape(),
                quality,
                layer,
                glide,
                direction,
                texture,
                temperature,
                tenderness,
                new FasciaTreatment(technique, minutes, response),
                note);
    }
}
