package org.tautband.homecare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.BodyShape;
import org.tautband.anatomy.BodyView;
import org.tautband.anatomy.Side;
import org.tautband.charting.FasciaFindingData;
import org.tautband.charting.FasciaFindingDetails;
import org.tautband.charting.FasciaFindingId;
import org.tautband.charting.FindingData;
import org.tautband.charting.FindingDetails;
import org.tautband.charting.FindingId;
import org.tautband.charting.PointPlace;
import org.tautband.charting.Referral;
import org.tautband.charting.TriggerPointId;
import org.tautband.common.Messages;

/** What was drawn in the chart is on the client's body chart too. */
class SheetChartsTests {

    private final SheetCharts charts = new SheetCharts(new Messages());

    private static BodyPoint at(BodyView view, double x, double y) {
        return new BodyPoint(view, x, y);
    }

    @Test
    void a_band_a_referral_and_a_spot_are_drawn_in_their_views() {
        BodyShape band =
                BodyShape.band(List.of(at(BodyView.POSTERIOR, 160, 200), at(BodyView.POSTERIOR, 230, 205)), 14);
        BodyShape outline = BodyShape.area(List.of(
                at(BodyView.ANTERIOR, 190, 60), at(BodyView.ANTERIOR, 200, 60), at(BodyView.ANTERIOR, 200, 75)));
        List<SheetChart> drawn = charts.of(
                List.of(point(outline)),
                List.of(
                        area(FasciaFindingData.at(null).drawn(band)),
                        area(FasciaFindingData.at(at(BodyView.PLANTAR, 110, 200))),
                        area(FasciaFindingData.at(null))),
                Locale.ENGLISH);
        assertThat(drawn).extracting(SheetChart::view).containsExactly("Back", "Soles", "Front");
        assertThat(drawn.get(0).svg())
                .contains("<polyline points=\"" + band.written() + "\"")
                .contains(">1</text>");
        assertThat(drawn.get(2).svg()).contains("<polygon points=\"" + outline.written() + "\"");
        assertThat(drawn).allSatisfy(chart -> assertThat(chart.svg()).doesNotContain("var("));
    }

    private static FindingDetails point(BodyShape outline) {
        return new FindingDetails(
                new FindingId(new UUID(0, 1)),
                0,
                new TriggerPointId(new UUID(0, 2)),
                1,
                new PointPlace("upper_trapezius", Side.LEFT, at(BodyView.POSTERIOR, 160, 165)),
                FindingData.FOUND.withRefersTo(Referral.NONE.withOutline(outline)),
                List.of());
    }

    private static FasciaFindingDetails area(FasciaFindingData data) {
        return new FasciaFindingDetails(new FasciaFindingId(new UUID(0, 3)), 0, 1, data);
    }
}
