package org.tautband.charting.ui;

import java.util.Optional;
import java.util.stream.Stream;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.BodyShape;
import org.tautband.anatomy.MarkKind;
import org.tautband.anatomy.ui.BodyMark;
import org.tautband.charting.FasciaFindingData;
import org.tautband.charting.FasciaFindingDetails;
import org.tautband.charting.FindingDetails;
import org.tautband.charting.PointState;
import org.tautband.charting.Recheck;

/** Findings as marks of the body map. */
final class ChartMarks {

    private static final String REFERRAL = "referral:";

    private ChartMarks() {}

    /** The point's own mark, and where it refers to when that was drawn. */
    static Stream<BodyMark> of(FindingDetails finding, String label, String referralLabel, boolean selected) {
        String id = finding.id().value().toString();
        BodyMark point = new BodyMark(id, finding.place().point(), kind(finding), finding.number() + ". " + label)
                .numbered(finding.number())
                .selected(selected);
        BodyShape outline = finding.data().refersTo().outline();
        if (outline == null) {
            return Stream.of(point);
        }
        BodyMark referral = new BodyMark(
                        REFERRAL + id, outline.middle(), MarkKind.REFERRAL, finding.number() + ". " + referralLabel)
                .numbered(finding.number())
                .drawn(outline);
        return Stream.of(referral, point);
    }

    static boolean isReferral(String markId, FindingDetails finding) {
        return markId.equals(REFERRAL + finding.id().value());
    }

    static boolean isPoint(String markId, FindingDetails finding) {
        return markId.equals(finding.id().value().toString());
    }

    private static MarkKind kind(FindingDetails finding) {
        if (finding.data().recheck() != Recheck.CONFIRMED) {
            return MarkKind.RECHECK;
        }
        return kind(finding.data().state());
    }

    static MarkKind kind(PointState state) {
        return switch (state) {
            case ACTIVE -> MarkKind.ACTIVE;
            case LATENT -> MarkKind.LATENT;
            case UNCLEAR -> MarkKind.UNCLEAR;
            case RESOLVED -> MarkKind.RESOLVED;
        };
    }

    static Optional<BodyMark> of(FasciaFindingDetails area, String label, boolean selected) {
        return Optional.ofNullable(area.data().point())
                .map(point -> mark(area, point, label).selected(selected));
    }

    private static BodyMark mark(FasciaFindingDetails area, BodyPoint point, String label) {
        FasciaFindingData data = area.data();
        return new BodyMark(area.id().value().toString(), point, data.quality().mark(), label)
                .directed(data.direction())
                .drawn(data.shape());
    }
}
