package org.tautband.intake.ui;

import java.util.List;
import java.util.stream.IntStream;
import org.tautband.anatomy.MarkKind;
import org.tautband.anatomy.ui.BodyMark;
import org.tautband.intake.PainMark;

/** Places where it hurts, as marks of the body map; a mark's id is its place in the list. */
final class PainMarks {

    private PainMarks() {}

    static List<BodyMark> of(List<PainMark> marks, String label) {
        return IntStream.range(0, marks.size())
                .mapToObj(i -> new BodyMark(
                                String.valueOf(i), marks.get(i).point(), MarkKind.PAIN, (i + 1) + ". " + label)
                        .numbered(i + 1))
                .toList();
    }
}
