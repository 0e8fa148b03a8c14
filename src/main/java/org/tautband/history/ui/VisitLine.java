package org.tautband.history.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.tautband.charting.PainScores;
import org.tautband.charting.ui.VisitNavigation;
import org.tautband.history.MarkedText;
import org.tautband.history.NoteHit;
import org.tautband.history.TimelineEntry;

/** A visit, or an amendment of one; the words that were looked for are marked. */
final class VisitLine extends TimelineLine {

    /** Characters of a text that are shown to either side of a word that was looked for. */
    private static final int AROUND = 70;

    private static final int MUSCLES = 4;

    VisitLine(TimelineEntry.Visit visit, TimelineTexts texts) {
        super(texts);
        head(new Anchor(
                VisitNavigation.path(visit.id()),
                texts.words().day(visit.position().day())));
        fact(getTranslation(visit.signed() ? "history.visit" : "history.visit.draft"));
        fact(visit.therapist());
        fact(getTranslation("history.visit.points", visit.points()));
        PainScores pain = visit.pain();
        if (pain.before() != null || pain.after() != null) {
            fact(getTranslation("history.visit.pain", score(pain.before()), score(pain.after())));
        }
        if (!visit.muscleIds().isEmpty()) {
            fact(muscles(visit));
        }
        if (visit.writtenOn() != null) {
            fact(getTranslation("history.visit.late", texts.words().day(visit.writtenOn())));
        }
        if (visit.hits().isEmpty()) {
            text(visit.subjective());
            text(visit.plan());
        }
        visit.hits().forEach(this::hit);
        if (!visit.signed()) {
            addClassName("timeline-draft");
        }
    }

    VisitLine(TimelineEntry.Amendment amendment, TimelineTexts texts) {
        super(texts);
        addClassName("timeline-amendment");
        title(getTranslation("history.kind.AMENDMENT"));
        day(amendment);
        fact(amendment.author());
        head(new Anchor(VisitNavigation.path(amendment.visit()), getTranslation("history.amendment.visit")));
        text(new MarkedSpan(amendment.reason()));
        text(new MarkedSpan(shortened(amendment.text())));
    }

    private String muscles(TimelineEntry.Visit visit) {
        String named = visit.muscleIds().stream()
                .limit(MUSCLES)
                .map(texts().names()::muscle)
                .collect(Collectors.joining(", "));
        int others = visit.muscleIds().size() - MUSCLES;
        return others > 0 ? getTranslation("history.visit.muscles", named, others) : named;
    }

    private void hit(NoteHit hit) {
        Span label = new Span(getTranslation("history.part." + hit.part().name()));
        label.addClassName("brief-label");
        text(label, new MarkedSpan(hit.text().excerpt(AROUND)));
    }

    private static MarkedText shortened(MarkedText text) {
        return text.hasMarks() ? text.excerpt(AROUND) : MarkedText.plain(TimelineTexts.shortened(text.text()));
    }
}
