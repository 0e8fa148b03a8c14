package org.tautband.charting;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tautband.anatomy.BodyShape;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.anatomy.Side;
import org.tautband.common.InputCheck;

/** What a finding may say. Refusals name the field, so that the screen can point at it. */
@Component
class FindingCheck {

    private static final int AREA_NAME_MAX = 200;

    private final MuscleCatalogue catalogue;

    FindingCheck(MuscleCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    void place(PointPlace place) {
        InputCheck check = new InputCheck();
        check.require(catalogue.find(place.muscleId()).isPresent(), "muscle", "charting.error.muscle");
        check.require(place.point().onBody(), "point", "charting.error.outsideBody");
        boolean sidesAgree = place.side() == place.point().side()
                || (place.side() == Side.MIDLINE && place.point().mayBeMidline());
        check.require(sidesAgree, "side", "charting.error.side");
        check.done();
    }

    /** The finding with its short texts trimmed. */
    FindingData cleaned(FindingData data) {
        InputCheck check = new InputCheck();
        check.range("tendernessBefore", data.tendernessBefore(), 0, FindingData.TENDERNESS_MAX);
        check.range("tendernessAfter", data.tendernessAfter(), 0, FindingData.TENDERNESS_MAX);
        pressure(check, data.pressurePain());
        Referral referral = referral(check, data.refersTo());
        note(check, data.note());
        check.done();
        return data.withRefersTo(referral);
    }

    /** A note is stored as typed, spaces and all: the page that is typing it compares it with what it sent. */
    static void note(InputCheck check, String text) {
        check.require(
                text.length() <= FindingData.NOTE_MAX,
                "note",
                "common.error.tooLong",
                FindingData.NOTE_MAX,
                text.length());
        check.optional("note", text, FindingData.NOTE_MAX);
    }

    private static void pressure(InputCheck check, PressurePain pain) {
        check.require(
                within(pain.probeArea(), PressurePain.LEAST_AREA, PressurePain.LARGEST_AREA),
                "probeArea",
                "common.error.range",
                PressurePain.LEAST_AREA,
                PressurePain.LARGEST_AREA);
        check.require(pain.readings().size() <= PressurePain.READINGS_MAX, "readings", "charting.error.readings");
        PressureUnit unit = pain.unit();
        for (BigDecimal reading : pain.readings()) {
            check.require(
                    within(reading, unit.least(), unit.most()),
                    "readings",
                    "charting.error.reading",
                    unit.least(),
                    unit.most(),
                    unit.symbol());
        }
    }

    private static boolean within(BigDecimal number, BigDecimal least, BigDecimal most) {
        return number.compareTo(least) >= 0
                && number.compareTo(most) <= 0
                && number.scale() <= PressurePain.DECIMAL_PLACES;
    }

    private static Referral referral(InputCheck check, Referral referral) {
        check.require(referral.areas().size() <= Referral.AREAS_MAX, "referral", "charting.error.referralAreas");
        List<String> areas = referral.areas().stream()
                .map(area -> check.required("referral", area, AREA_NAME_MAX))
                .toList();
        String words = check.optional("referral", referral.words(), Referral.WORDS_MAX);
        BodyShape outline = referral.outline();
        check.require(
                outline == null || outline.kind() == BodyShape.Kind.AREA,
                "referralOutline",
                "charting.error.referralOutline");
        shape(check, "referralOutline", outline);
        return new Referral(areas, words, outline);
    }

    static void shape(InputCheck check, String field, @Nullable BodyShape shape) {
        check.require(shape == null || shape.onBody(), field, "charting.error.shapeOutsideBody");
    }
}
