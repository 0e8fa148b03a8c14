package org.tautband.charting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tautband.charting.SampleFindings.LEFT_TRAPEZIUS;
import static org.tautband.charting.SampleFindings.back;

import org.junit.jupiter.api.Test;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.BodyView;
import org.tautband.anatomy.Side;

/** A place never says another side than its spot. */
class PointPlaceTests {

    @Test
    void a_moved_point_takes_the_side_of_its_new_spot_in_every_view() {
        for (BodyView view : BodyView.values()) {
            for (double x : new double[] {20, 150, 250, 380}) {
                BodyPoint spot = new BodyPoint(view, x, 200);
                assertThat(LEFT_TRAPEZIUS.movedTo(spot).side()).isEqualTo(spot.side());
            }
        }
    }

    @Test
    void the_midline_stays_the_midline_only_as_long_as_the_point_lies_on_it() {
        PointPlace midline = new PointPlace("rectus_abdominis", Side.MIDLINE, back(200, 300));
        assertThat(midline.movedTo(back(200.8, 320)).side()).isEqualTo(Side.MIDLINE);
        assertThat(midline.movedTo(back(230, 320)).side()).isEqualTo(Side.RIGHT);
    }

    @Test
    void the_other_side_is_the_mirrored_spot() {
        PointPlace right = LEFT_TRAPEZIUS.reassigned("levator_scapulae", Side.RIGHT);
        assertThat(right).isEqualTo(new PointPlace("levator_scapulae", Side.RIGHT, back(240, 165)));
        PointPlace flank =
                new PointPlace("gluteus_medius", Side.RIGHT, new BodyPoint(BodyView.LATERAL_RIGHT, 150, 440));
        assertThat(flank.reassigned("gluteus_medius", Side.LEFT).point())
                .isEqualTo(new BodyPoint(BodyView.LATERAL_LEFT, 250, 440));
    }
}
