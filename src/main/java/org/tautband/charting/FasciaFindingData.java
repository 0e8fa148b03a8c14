package org.tautband.charting;

import org.jspecify.annotations.Nullable;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.BodyShape;
import org.tautband.anatomy.RestrictionDirection;

/**
 * A palpated area of fascia, as palpated. Tenderness is 0–10, minutes 1–60; both absent when not recorded, as is the
 * place until it is tapped or drawn.
 *
 * @param shape the band or area that was drawn; its middle is the point
 */
public record FasciaFindingData(
        @Nullable BodyPoint point,
        @Nullable BodyShape shape,
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
    public static final int MINUTES_MAX = 60;

    /** An area of which nothing else is known yet; its place may follow. */
    public static FasciaFindingData at(@Nullable BodyPoint point) {
        return new FasciaFindingData(
                point,
                null,
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

    /** The same area at another place; what was drawn moves along. */
    public FasciaFindingData movedTo(BodyPoint newPoint) {
        return shape == null ? placed(newPoint, null) : drawn(shape.movedTo(newPoint));
    }

    /** The same area as it was drawn. */
    public FasciaFindingData drawn(BodyShape newShape) {
        return placed(newShape.middle(), newShape);
    }

    /** The same area at a spot, with or without what was drawn there, or at none. */
    public FasciaFindingData placed(@Nullable BodyPoint spot, @Nullable BodyShape drawing) {
        return new FasciaFindingData(
                spot,
                drawing,
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

    public FasciaFindingData withQuality(FasciaQuality felt) {
        return new FasciaFindingData(
                point,
                shape,
                felt,
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

    public FasciaFindingData withLayer(FasciaLayer palpated) {
        return new FasciaFindingData(
                point,
                shape,
                quality,
                palpated,
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

    public FasciaFindingData withGlide(Glide felt) {
        return new FasciaFindingData(
                point,
                shape,
                quality,
                layer,
                felt,
                direction,
                texture,
                temperature,
                tenderness,
                technique,
                minutes,
                response,
                note);
    }

    public FasciaFindingData withDirection(@Nullable RestrictionDirection towards) {
        return new FasciaFindingData(
                point,
                shape,
                quality,
                layer,
                glide,
                towards,
                texture,
                temperature,
                tenderness,
                technique,
                minutes,
                response,
                note);
    }

    public FasciaFindingData withTexture(String words) {
        return new FasciaFindingData(
                point,
                shape,
                quality,
                layer,
                glide,
                direction,
                words,
                temperature,
                tenderness,
                technique,
                minutes,
                response,
                note);
    }

    public FasciaFindingData withTemperature(Temperature felt) {
        return new FasciaFindingData(
                point,
                shape,
                quality,
                layer,
                glide,
                direction,
                texture,
                felt,
                tenderness,
                technique,
                minutes,
                response,
                note);
    }

    public FasciaFindingData withTenderness(@Nullable Integer score) {
        return new FasciaFindingData(
                point,
                shape,
                quality,
                layer,
                glide,
                direction,
                texture,
                temperature,
                score,
                technique,
                minutes,
                response,
                note);
    }

    public FasciaFindingData withTechnique(@Nullable FasciaTechnique used) {
        return new FasciaFindingData(
                point,
                shape,
                quality,
                layer,
                glide,
                direction,
                texture,
                temperature,
                tenderness,
                used,
                minutes,
                response,
                note);
    }

    public FasciaFindingData withMinutes(@Nullable Integer spent) {
        return new FasciaFindingData(
                point,
                shape,
                quality,
                layer,
                glide,
                direction,
                texture,
                temperature,
                tenderness,
                technique,
                spent,
                response,
                note);
    }

    public FasciaFindingData withResponse(@Nullable TreatmentResponse seen) {
        return new FasciaFindingData(
                point,
                shape,
                quality,
                layer,
                glide,
                direction,
                texture,
                temperature,
                tenderness,
                technique,
                minutes,
                seen,
                note);
    }

    public FasciaFindingData withNote(String words) {
        return new FasciaFindingData(
                point,
                shape,
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
                words);
    }
}
