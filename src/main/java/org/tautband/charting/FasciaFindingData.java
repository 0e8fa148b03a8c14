package org.tautband.charting;

import org.jspecify.annotations.Nullable;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.BodyShape;
import org.tautband.anatomy.RestrictionDirection;

/**
 * A palpated area of fascia, as palpated. Tenderness is 0–10; it is absent when not recorded, as is the place until it is
 * tapped or drawn.
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
        FasciaTreatment treatment,
        String note) {

    public static final int TEXTURE_MAX = 200;

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
                FasciaTreatment.NONE,
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
    public FasciaFindingData placed(@Nullable BodyPoint at, @Nullable BodyShape drawn) {
        return new FasciaFindingData(
                at, drawn, quality, layer, glide, direction, texture, temperature, tenderness, treatment, note);
    }

    public FasciaFindingData withQuality(FasciaQuality felt) {
        return new FasciaFindingData(
                point, shape, felt, layer, glide, direction, texture, temperature, tenderness, treatment, note);
    }

    public FasciaFindingData withLayer(FasciaLayer palpated) {
        return new FasciaFindingData(
                point, shape, quality, palpated, glide, direction, texture, temperature, tenderness, treatment, note);
    }

    public FasciaFindingData withGlide(Glide felt) {
        return new FasciaFindingData(
                point, shape, quality, layer, felt, direction, texture, temperature, tenderness, treatment, note);
    }

    public FasciaFindingData withDirection(@Nullable RestrictionDirection towards) {
        return new FasciaFindingData(
                point, shape, quality, layer, glide, towards, texture, temperature, tenderness, treatment, note);
    }

    public FasciaFindingData withTexture(String words) {
        return new FasciaFindingData(
                point, shape, quality, layer, glide, direction, words, temperature, tenderness, treatment, note);
    }

    public FasciaFindingData withTemperature(Temperature felt) {
        return new FasciaFindingData(
                point, shape, quality, layer, glide, direction, texture, felt, tenderness, treatment, note);
    }

    public FasciaFindingData withTenderness(@Nullable Integer score) {
        return new FasciaFindingData(
                point, shape, quality, layer, glide, direction, texture, temperature, score, treatment, note);
    }

    public FasciaFindingData withTreatment(FasciaTreatment given) {
        return new FasciaFindingData(
                point, shape, quality, layer, glide, direction, texture, temperature, tenderness, given, note);
    }

    public FasciaFindingData withNote(String words) {
        return new FasciaFindingData(
                point, shape, quality, layer, glide, direction, texture, temperature, tenderness, treatment, words);
    }
}
