package org.tautband.charting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.BodyShape;
import org.tautband.anatomy.RestrictionDirection;

/** The parts of a fascia finding. */
public final class FasciaParts {

    /** Where an area lies: the spot, and what was drawn there. */
    public record Place(@Nullable BodyPoint point, @Nullable BodyShape shape) {}

    public static final RecordPart<FasciaFindingData, Place> PLACE = new RecordPart<>(
            "charting.fascia.placeOnMap",
            data -> new Place(data.point(), data.shape()),
            (data, place) -> data.placed(place.point(), place.shape()));
    public static final RecordPart<FasciaFindingData, FasciaQuality> QUALITY =
            new RecordPart<>("charting.quality", FasciaFindingData::quality, FasciaFindingData::withQuality);
    public static final RecordPart<FasciaFindingData, FasciaLayer> LAYER =
            new RecordPart<>("charting.layer", FasciaFindingData::layer, FasciaFindingData::withLayer);
    public static final RecordPart<FasciaFindingData, Glide> GLIDE =
            new RecordPart<>("charting.glide", FasciaFindingData::glide, FasciaFindingData::withGlide);
    public static final RecordPart<FasciaFindingData, @Nullable RestrictionDirection> DIRECTION =
            new RecordPart<>("charting.direction", FasciaFindingData::direction, FasciaFindingData::withDirection);
    public static final RecordPart<FasciaFindingData, String> TEXTURE =
            new RecordPart<>("charting.texture", FasciaFindingData::texture, FasciaFindingData::withTexture);
    public static final RecordPart<FasciaFindingData, Temperature> TEMPERATURE = new RecordPart<>(
            "charting.temperature", FasciaFindingData::temperature, FasciaFindingData::withTemperature);
    public static final RecordPart<FasciaFindingData, @Nullable Integer> TENDERNESS =
            new RecordPart<>("charting.tenderness", FasciaFindingData::tenderness, FasciaFindingData::withTenderness);
    public static final RecordPart<FasciaFindingData, @Nullable FasciaTechnique> TECHNIQUE = new RecordPart<>(
            "charting.technique",
            data -> data.treatment().technique(),
            (data, technique) -> data.withTreatment(data.treatment().withTechnique(technique)));
    public static final RecordPart<FasciaFindingData, @Nullable Integer> MINUTES = new RecordPart<>(
            "charting.minutes",
            data -> data.treatment().minutes(),
            (data, minutes) -> data.withTreatment(data.treatment().withMinutes(minutes)));
    public static final RecordPart<FasciaFindingData, @Nullable TreatmentResponse> RESPONSE = new RecordPart<>(
            "charting.response",
            data -> data.treatment().response(),
            (data, response) -> data.withTreatment(data.treatment().withResponse(response)));
    public static final RecordPart<FasciaFindingData, String> NOTE =
            new RecordPart<>("charting.note", FasciaFindingData::note, FasciaFindingData::withNote);

    public static final List<RecordPart<FasciaFindingData, ?>> ALL = List.of(
            PLACE,
            QUALITY,
            LAYER,
            GLIDE,
            DIRECTION,
            TEXTURE,
            TEMPERATURE,
            TENDERNESS,
            TECHNIQUE,
            MINUTES,
            RESPONSE,
            NOTE);

    private FasciaParts() {}
}
