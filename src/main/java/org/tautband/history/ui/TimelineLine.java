package org.tautband.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.tautband.history.TimelineEntry;
import org.tautband.homecare.SheetService;

/** One entry of the timeline: a line of facts, and the texts below it. */
abstract class TimelineLine extends ListItem {

    private final TimelineTexts texts;
    private final Div head = new Div();

    TimelineLine(TimelineTexts texts) {
        this.texts = texts;
        head.addClassName("timeline-head");
        add(head);
    }

    static TimelineLine of(TimelineEntry entry, TimelineTexts texts, SheetService sheets) {
        return switch (entry) {
            case TimelineEntry.Visit visit -> new VisitLine(visit, texts);
            case TimelineEntry.Amendment amendment -> new VisitLine(amendment, texts);
            case TimelineEntry.Sheet sheet -> new HomeCareLine(sheet, texts, sheets);
            case TimelineEntry.FollowUp followUp -> new HomeCareLine(followUp, texts);
            case TimelineEntry.HealthNotes notes -> new HealthLine(notes, texts);
            case TimelineEntry.Consent consent -> new HealthLine(consent, texts);
            case TimelineEntry.Letter letter -> new HealthLine(letter, texts);
        };
    }

    final TimelineTexts texts() {
        return texts;
    }

    final void head(Component part) {
        head.add(part);
    }

    final void title(String text) {
        Span title = new Span(text);
        title.addClassName("row-title");
        head.add(title);
    }

    final void day(TimelineEntry entry) {
        fact(texts.words().day(entry.position().day()));
    }

    final void fact(String text) {
        Span fact = new Span(text);
        fact.addClassName("quiet");
        head.add(fact);
    }

    final void text(String text) {
        if (!text.isBlank()) {
            text(new Span(TimelineTexts.shortened(text)));
        }
    }

    final void text(Component... content) {
        Paragraph paragraph = new Paragraph(content);
        paragraph.addClassName("timeline-text");
        add(paragraph);
    }

    static String score(@Nullable Integer score) {
        return score == null ? "–" : score.toString();
    }
}
