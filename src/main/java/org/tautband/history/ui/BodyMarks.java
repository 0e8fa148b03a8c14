package org.tautband.history.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tautband.anatomy.MarkKind;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.anatomy.ui.BodyMap;
import org.tautband.anatomy.ui.BodyMark;
import org.tautband.charting.PointMoment;
import org.tautband.charting.PointPlace;
import org.tautband.history.BodyChange;
import org.tautband.history.BodyThroughTime;
import org.tautband.history.chart.Words;

/** Points of a visit as marks of a body map, and in words. */
final class BodyMarks {

    private final MuscleCatalogue catalogue;
    private final PointNames names;
    private final Words words;

    BodyMarks(MuscleCatalogue catalogue, PointNames names, Words words) {
        this.catalogue = catalogue;
        this.names = names;
        this.words = words;
    }

    Words words() {
        return words;
    }

    PointNames names() {
        return names;
    }

    BodyMap map() {
        BodyMap map = new BodyMap(catalogue);
        map.setReadOnly(true);
        return map;
    }

    void show(BodyMap map, List<BodyThroughTime.Known> points) {
        map.setMarks(points.stream().map(this::mark).toList());
    }

    /** What a visit did not look at is shown as still to be looked at, whatever it was before. */
    private BodyMark mark(BodyThroughTime.Known point) {
        PointMoment last = point.last();
        PointPlace place = last == null ? point.life().moments().getFirst().place() : last.place();
        MarkKind kind = last == null || !point.lookedAt()
                ? MarkKind.RECHECK
                : MarkKind.valueOf(last.state().name());
        return new BodyMark(point.life().id().value().toString(), place.point(), kind, label(point, place))
                .numbered(point.number());
    }

    private String label(BodyThroughTime.Known point, PointPlace place) {
        PointMoment last = point.last();
        String name = point.number() + ". " + names.of(place);
        if (last == null) {
            return name;
        }
        String found = words.say(
                "history.body.label",
                name,
                words.say("charting.PointState." + last.state().name()),
                score(last.tendernessBefore()));
        return point.lookedAt() ? found : words.say("history.body.earlier", found, words.day(last.serviceDate()));
    }

    /** For instance “2. Soleus, left: less tender, 7 → 4”. */
    String change(BodyChange change) {
        PointMoment before = change.before();
        return words.say(
                "history.body.change." + change.kind().name(),
                change.point().number() + ". " + names.of(change.after().place()),
                before == null ? "–" : score(before.tendernessBefore()),
                score(change.after().tendernessBefore()));
    }

    static String score(@Nullable Integer score) {
        return score == null ? "–" : score.toString();
    }
}
