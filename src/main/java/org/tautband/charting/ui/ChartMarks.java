package org.tautband.charting.ui;

import java.util.Optional;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.MarkKind;
import org.tautband.anatomy.ui.BodyMark;
import org.tautband.charting.FasciaFindingDetails;
import org.tautband.charting.FindingDetails;
import org.tautband.charting.PointState;
import org.tautband.charting.Recheck;

/** Findings as marks of the body map. */
final class ChartMarks {

    private ChartMarks() {}

    static BodyMark of(FindingDetails finding, String label, boolean selected) {
        String id = finding.id().value().toString();
        return new BodyMark(id, finding.place().point(), kind(finding), finding.number() + ". " + label)
                .numbered(finding.number())
                .selected(selected);
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
        BodyPoint point = area.data().point();
        if (point == null) {
            return Optional.empty();
        }
        MarkKind kind = switch (area.data().quality()) {
            case ADHESION, SCAR -> MarkKind.ADHESION;
            case RESTRICTION, REDUCED_GLIDE -> MarkKind.TIGHTNESS;
            case DENSIFICATION, THICKENING, CREPITUS -> MarkKind.FASCIA;
        };
        return Optional.of(new BodyMark(area.id().value().toString(), point, kind, label)
                .selected(selected)
                .directed(area.data().direction()));
    }
}
