package org.tautband.charting;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.BodyShape;
import org.tautband.anatomy.BodyView;
import org.tautband.anatomy.RestrictionDirection;
import org.tautband.anatomy.Side;

/** What the tests chart. */
final class SampleFindings {

    static final PointPlace LEFT_TRAPEZIUS =
            new PointPlace("upper_trapezius", Side.LEFT, new BodyPoint(BodyView.POSTERIOR, 160, 165));

    /** A band across the upper back. */
    static final BodyShape BAND = BodyShape.band(List.of(back(160, 200), back(180, 210), back(230, 205)), 14);

    /** Around the left shoulder blade. */
    static final BodyShape AREA =
            BodyShape.area(List.of(back(130, 200), back(170, 200), back(170, 250), back(135, 245)));

    private SampleFindings() {}

    static BodyPoint back(double x, double y) {
        return new BodyPoint(BodyView.POSTERIOR, x, y);
    }

    static HoldData hold(UUID id, String seconds) {
        return new HoldData(id, HoldTechnique.ISCHAEMIC_COMPRESSION, HoldTool.THUMB, 3, new BigDecimal(seconds));
    }

    static FindingData tender(@Nullable Integer before, @Nullable Integer after) {
        return FindingData.FOUND
                .withState(PointState.ACTIVE)
                .withSigns(new Signs(Sign.YES, Sign.NOT_TESTED, Sign.YES, Sign.NOT_TESTED, Sign.NO))
                .withTendernessBefore(before)
                .withTendernessAfter(after)
                .withPressurePain(kilopascals("210", "225.5", "240"))
                .withRefersTo(new Referral(List.of("temple"), "behind the eye", AREA))
                .withResponse(TreatmentResponse.EASED)
                .withNote("eases slowly");
    }

    static PressurePain kilopascals(String... readings) {
        return new PressurePain(
                PressureUnit.KILOPASCAL,
                BigDecimal.ONE,
                List.of(readings).stream().map(BigDecimal::new).toList());
    }

    static FasciaFindingData fascia() {
        return new FasciaFindingData(
                BAND.middle(),
                BAND,
                FasciaQuality.ADHESION,
                FasciaLayer.DEEP,
                Glide.FIXED,
                RestrictionDirection.UP_LEFT,
                "ropy",
                Temperature.WARM,
                6,
                new FasciaTreatment(FasciaTechnique.CUPPING, 3, TreatmentResponse.EASED),
                "as far as the neck");
    }
}
