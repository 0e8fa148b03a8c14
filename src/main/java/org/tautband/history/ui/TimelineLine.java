package org.tautband.history.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.PainScores;
import org.tautband.charting.VisitSummary;
import org.tautband.charting.ui.VisitNavigation;
import org.tautband.common.ui.Dates;
import org.tautband.history.TimelineEntry;
import org.tautband.homecare.FollowUp.Answered;
import org.tautband.homecare.FollowUpAnswer;
import org.tautband.homecare.SheetListItem;
import org.tautband.homecare.SheetService;
import org.tautband.homecare.ui.SheetDownload;

/** One entry of the timeline. */
final class TimelineLine extends ListItem {

    private final Div head = new Div();

    TimelineLine(TimelineEntry entry, SheetService sheets, Clock clock) {
        head.addClassName("timeline-head");
        add(head);
        switch (entry) {
            case TimelineEntry.Visit(var at, var visit, var homeCare) -> {
                show(visit);
                show(homeCare);
            }
            case TimelineEntry.Sheet(var at, var sheet) -> show(sheet, sheets, clock);
        }
    }

    private void show(VisitSummary visit) {
        boolean draft = visit.signature() == null;
        String day = Dates.day(visit.serviceDate(), getLocale());
        head.add(new Anchor(VisitNavigation.path(visit.id()), day));
        fact(getTranslation(draft ? "history.visit.draft" : "history.visit"));
        fact(visit.therapist());
        fact(getTranslation("history.visit.points", visit.points()));
        PainScores pain = visit.pain();
        if (pain.before() != null || pain.after() != null) {
            fact(getTranslation("history.visit.pain", score(pain.before()), score(pain.after())));
        }
        text(visit.soap().subjective());
        text(visit.soap().plan());
        if (draft) {
            addClassName("timeline-draft");
        }
    }

    private void show(List<Answered> homeCare) {
        String said = homeCare.stream().map(this::said).collect(Collectors.joining("; "));
        text(said.isEmpty() ? "" : getTranslation("homecare.followUp.history", said));
    }

    private String said(Answered answered) {
        FollowUpAnswer answer = answered.answer();
        String done = getTranslation("homecare.done." + answer.done().name()).toLowerCase(getLocale());
        return answer.helped() == null
                ? getTranslation("homecare.followUp.done", answered.title(), done)
                : getTranslation(
                        "homecare.followUp.doneAndHelped",
                        answered.title(),
                        done,
                        getTranslation("homecare.helpedSaid." + answer.helped().name()));
    }

    private void show(SheetListItem sheet, SheetService sheets, Clock clock) {
        addClassName("timeline-sheet");
        Span what = new Span(getTranslation("history.sheet"));
        what.addClassName("row-title");
        head.add(what);
        fact(Dates.moment(sheet.issuedAt(), clock.getZone(), getLocale()));
        fact(getTranslation("homecare.sheets.line", sheet.items(), sheet.issuedBy()));
        add(new SheetDownload(sheets, sheet::id));
    }

    private static String score(@Nullable Integer score) {
        return score == null ? "–" : score.toString();
    }

    private void fact(String text) {
        Span fact = new Span(text);
        fact.addClassName("quiet");
        head.add(fact);
    }

    private void text(String text) {
        if (!text.isBlank()) {
            Paragraph paragraph = new Paragraph(text);
            paragraph.addClassName("timeline-text");
            add(paragraph);
        }
    }
}
