package org.tautband.charting;

import org.jspecify.annotations.Nullable;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.RestrictionDirection;

/**
 * A palpated area of fascia, as palpated. Tenderness is 0–10, minutes 1–60; both absent when not recorded, as is the
 * place until it is tapped.
 */
public record FasciaFindingData(
        @Nullable BodyPoint point,
        FasciaQuality quality,
        FasciaLayer layer,
        Glide glide,
        @Nullable RestrictionDirection direction,
        String texture,
        Temperature temperature,
        @Nullable Integer tenderness,
        @Nullable FasciaTechnique technique,
        @Nullable Integer minutes,
        @Nullable TreatmentResponse response,
        String note) {

    public static final int TEXTURE_MAX = 200;
    public static final int NOTE_MAX = 20_000;
    public static final int MINUTES_MAX = 60;

    /** An area of which nothing else is known yet; its place may follow. */
    public static FasciaFindingData at(@Nullable BodyPoint point) {
        return new FasciaFindingData(
                point,
                FasciaQuality.RESTRICTION,
                FasciaLayer.SUPERFICIAL,
                Glide.REDUCED,
                null,
                "",
                Temperature.NORMAL,
                null,
                null,
                null,
                null,
                "");
    }

    /** The same area at another place. */
    public FasciaFindingData movedTo(BodyPoint newPoint) {
        return new FasciaFindingData(
                newPoint,
                quality,
                layer,
                glide,
                direction,
                texture,
                temperature,
                tenderness,
                technique,
                minutes,
                response,
                note);
    }
}
