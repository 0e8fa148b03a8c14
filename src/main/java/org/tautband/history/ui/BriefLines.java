package org.tautband.history.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.PointMoment;
import org.tautband.history.Brief;
import org.tautband.history.PointCourse;
import org.tautband.history.TendernessChange;
import org.tautband.history.chart.Words;

/** Points of the brief, each in one line. */
record BriefLines(PointNames names, Words words) {

    /** The most tender points that were treated, with what became of them. */
    String done(List<Brief.Treated> treated) {
        String named = treated.stream().limit(3).map(this::treated).collect(Collectors.joining("; "));
        return treated.size() <= 3 ? named : words.say("history.brief.more", named, treated.size() - 3);
    }

    private String treated(Brief.Treated treated) {
        PointMoment moment = treated.moment();
        String name = names.of(moment.place());
        double seconds = treated.held().doubleValue();
        String scores = score(moment.tendernessBefore()) + " → " + score(moment.tendernessAfter());
        return seconds == 0
                ? name + " " + scores
                : words.say("history.brief.treated", name, scores, words.number(seconds));
    }

    String change(PointCourse course) {
        TendernessChange change = course.change();
        String name = names.of(course.life().place());
        return change == null ? name : name + ": " + change.from() + " → " + change.to();
    }

    String state(PointCourse course) {
        List<PointMoment> assessed = course.life().assessed();
        Integer last = assessed.isEmpty() ? null : assessed.getLast().tendernessBefore();
        String state = words.say("charting.PointState." + course.life().state().name());
        String name = names.of(course.life().place());
        return last == null
                ? words.say("history.brief.open", name, state)
                : words.say("history.brief.openTender", name, state, last);
    }

    static String score(@Nullable Integer score) {
        return score == null ? "–" : score.toString();
    }
}
