package org.tautband.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.PainScores;
import org.tautband.charting.ui.VisitNavigation;
import org.tautband.history.HealthNoteChange;
import org.tautband.history.MarkedText;
import org.tautband.history.NoteHit;
import org.tautband.history.TimelineEntry;
import org.tautband.homecare.FollowUp.Answered;
import org.tautband.homecare.FollowUpAnswer;
import org.tautband.homecare.SheetService;
import org.tautband.homecare.ui.SheetDownload;

/** One entry of the timeline. */
final class TimelineLine extends ListItem {

    /** Characters of a text that are shown to either side of a word that was looked for. */
    private static final int AROUND = 70;

    private static final int MUSCLES = 4;

    private final TimelineTexts texts;
    private final Div head = new Div();

    TimelineLine(TimelineEntry entry, TimelineTexts texts, SheetService sheets) {
        this.texts = texts;
        head.addClassName("timeline-head");
        add(head);
        String day = texts.words().day(entry.position().day());
        switch (entry) {
            case TimelineEntry.Visit visit -> show(visit, day);
            case TimelineEntry.Amendment amendment -> show(amendment, day);
            case TimelineEntry.Sheet sheet -> show(sheet, day, sheets);
            case TimelineEntry.FollowUp followUp -> show(followUp, day);
            case TimelineEntry.HealthNotes notes -> show(notes, day);
        }
    }

    private void show(TimelineEntry.Visit visit, String day) {
        head.add(new Anchor(VisitNavigation.path(visit.id()), day));
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
        if (visit.hits().isEmpty()) {
            text(visit.subjective());
            text(visit.plan());
        }
        visit.hits().forEach(this::hit);
        if (!visit.signed()) {
            addClassName("timeline-draft");
        }
    }

    private String muscles(TimelineEntry.Visit visit) {
        String named = visit.muscleIds().stream()
                .limit(MUSCLES)
                .map(texts.names()::muscle)
                .collect(Collectors.joining(", "));
        int others = visit.muscleIds().size() - MUSCLES;
        return others > 0 ? getTranslation("history.visit.muscles", named, others) : named;
    }

    private void hit(NoteHit hit) {
        Span label = new Span(getTranslation("history.part." + hit.part().name()));
        label.addClassName("brief-label");
        text(label, new MarkedSpan(hit.text().excerpt(AROUND)));
    }

    private void show(TimelineEntry.Amendment amendment, String day) {
        addClassName("timeline-amendment");
        title(getTranslation("history.kind.AMENDMENT"));
        fact(day);
        fact(amendment.author());
        head.add(new Anchor(VisitNavigation.path(amendment.visit()), getTranslation("history.amendment.visit")));
        text(new MarkedSpan(amendment.reason()));
        text(new MarkedSpan(shortened(amendment.text())));
    }

    private static MarkedText shortened(MarkedText text) {
        return text.hasMarks() ? text.excerpt(AROUND) : MarkedText.plain(TimelineTexts.shortened(text.text()));
    }

    private void show(TimelineEntry.FollowUp followUp, String day) {
        title(getTranslation("history.kind.FOLLOW_UP"));
        fact(day);
        head.add(new Anchor(VisitNavigation.path(followUp.visit()), getTranslation("history.amendment.visit")));
        followUp.answers().forEach(answered -> text(new Span(said(answered))));
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

    private void show(TimelineEntry.Sheet sheet, String day, SheetService sheets) {
        addClassName("timeline-sheet");
        title(getTranslation("history.kind.SHEET"));
        fact(day);
        fact(getTranslation("homecare.sheets.line", sheet.items(), sheet.issuedBy()));
        add(new SheetDownload(sheets, sheet::id));
    }

    private void show(TimelineEntry.HealthNotes notes, String day) {
        addClassName("timeline-health");
        title(getTranslation(notes.redFlags() ? "history.redFlagScreen" : "history.kind.HEALTH_NOTE"));
        fact(day);
        fact(notes.by());
        if (notes.changes().isEmpty()) {
            text(getTranslation(notes.redFlags() ? "history.redFlagScreen.same" : "history.healthNote.details"));
        }
        for (HealthNoteChange change : notes.changes()) {
            text(getTranslation("history.healthNote." + change.kind().name(), texts.healthNote(change)));
        }
    }

    private static String score(@Nullable Integer score) {
        return score == null ? "–" : score.toString();
    }

    private void title(String text) {
        Span title = new Span(text);
        title.addClassName("row-title");
        head.add(title);
    }

    private void fact(String text) {
        Span fact = new Span(text);
        fact.addClassName("quiet");
        head.add(fact);
    }

    private void text(String text) {
        if (!text.isBlank()) {
            text(new Span(TimelineTexts.shortened(text)));
        }
    }

    private void text(Component... content) {
        Paragraph paragraph = new Paragraph(content);
        paragraph.addClassName("timeline-text");
        add(paragraph);
    }
}
