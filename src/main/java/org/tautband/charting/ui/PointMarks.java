package org.tautband.charting.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tautband.anatomy.MarkKind;
import org.tautband.anatomy.ui.BodyMark;
import org.tautband.charting.FasciaFindingDetails;
import org.tautband.charting.PointLife;

/** Trigger points with their present state as marks of a body map. */
public final class PointMarks {

    private PointMarks() {}

    /** One mark for each point, numbered from 1 in the order given. */
    public static List<BodyMark> of(List<PointLife> lives, Function<PointLife, String> label) {
        List<BodyMark> marks = new ArrayList<>();
        for (PointLife life : lives) {
            int number = marks.size() + 1;
            String name = number + ". " + label.apply(life);
            MarkKind kind = ChartMarks.kind(life.state());
            marks.add(new BodyMark(life.id().value().toString(), life.place().point(), kind, name).numbered(number));
        }
        return marks;
    }

    /** One mark for each area of fascia that has a place, with what was drawn there. */
    public static List<BodyMark> ofFascia(
            List<FasciaFindingDetails> areas, Function<FasciaFindingDetails, String> label) {
        return areas.stream()
                .flatMap(area -> ChartMarks.of(area, label.apply(area), false).stream())
                .toList();
    }
}
