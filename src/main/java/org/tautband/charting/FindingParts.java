package org.tautband.charting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tautband.anatomy.BodyShape;

/** The parts of a finding. */
public final class FindingParts {

    public static final RecordPart<FindingData, Recheck> RECHECK =
            new RecordPart<>("charting.toRecheck", FindingData::recheck, FindingData::withRecheck);
    public static final RecordPart<FindingData, PointState> STATE =
            new RecordPart<>("charting.state", FindingData::state, FindingData::withState);
    public static final RecordPart<FindingData, @Nullable Integer> TENDERNESS_BEFORE = new RecordPart<>(
            "charting.tendernessBefore", FindingData::tendernessBefore, FindingData::withTendernessBefore);
    public static final RecordPart<FindingData, @Nullable Integer> TENDERNESS_AFTER = new RecordPart<>(
            "charting.tendernessAfter", FindingData::tendernessAfter, FindingData::withTendernessAfter);
    public static final RecordPart<FindingData, PressurePain> PRESSURE_PAIN =
            new RecordPart<>("charting.pressurePain", FindingData::pressurePain, FindingData::withPressurePain);
    public static final RecordPart<FindingData, @Nullable TreatmentResponse> RESPONSE =
            new RecordPart<>("charting.response", FindingData::response, FindingData::withResponse);
    public static final RecordPart<FindingData, String> NOTE =
            new RecordPart<>("charting.note", FindingData::note, FindingData::withNote);

    public static final RecordPart<FindingData, List<String>> REFERRAL_AREAS = new RecordPart<>(
            "charting.referral.areas",
            data -> data.refersTo().areas(),
            (data, areas) -> data.withRefersTo(data.refersTo().withAreas(areas)));
    public static final RecordPart<FindingData, String> REFERRAL_WORDS = new RecordPart<>(
            "charting.referral",
            data -> data.refersTo().words(),
            (data, words) -> data.withRefersTo(data.refersTo().withWords(words)));
    public static final RecordPart<FindingData, @Nullable BodyShape> REFERRAL_OUTLINE = new RecordPart<>(
            "charting.referral.outline",
            data -> data.refersTo().outline(),
            (data, outline) -> data.withRefersTo(data.refersTo().withOutline(outline)));

    public static final RecordPart<FindingData, Sign> TAUT_BAND = new RecordPart<>(
            "charting.tautBand",
            data -> data.signs().tautBand(),
            (data, sign) -> data.withSigns(data.signs().withTautBand(sign)));
    public static final RecordPart<FindingData, Sign> TENDER_SPOT = new RecordPart<>(
            "charting.tenderSpot",
            data -> data.signs().tenderSpot(),
            (data, sign) -> data.withSigns(data.signs().withTenderSpot(sign)));
    public static final RecordPart<FindingData, Sign> REFERRED_PAIN = new RecordPart<>(
            "charting.referredPain",
            data -> data.signs().referredPain(),
            (data, sign) -> data.withSigns(data.signs().withReferredPain(sign)));
    public static final RecordPart<FindingData, Sign> TWITCH = new RecordPart<>(
            "charting.twitch",
            data -> data.signs().twitch(),
            (data, sign) -> data.withSigns(data.signs().withTwitch(sign)));
    public static final RecordPart<FindingData, Sign> JUMP_SIGN = new RecordPart<>(
            "charting.jumpSign",
            data -> data.signs().jumpSign(),
            (data, sign) -> data.withSigns(data.signs().withJumpSign(sign)));

    /** The five signs, those of the Delphi definition first. */
    public static final List<RecordPart<FindingData, Sign>> SIGNS =
            List.of(TAUT_BAND, TENDER_SPOT, REFERRED_PAIN, TWITCH, JUMP_SIGN);

    public static final List<RecordPart<FindingData, ?>> ALL = List.of(
            RECHECK,
            STATE,
            TAUT_BAND,
            TENDER_SPOT,
            REFERRED_PAIN,
            TWITCH,
            JUMP_SIGN,
            TENDERNESS_BEFORE,
            TENDERNESS_AFTER,
            PRESSURE_PAIN,
            REFERRAL_AREAS,
            REFERRAL_WORDS,
            REFERRAL_OUTLINE,
            RESPONSE,
            NOTE);

    private FindingParts() {}
}
