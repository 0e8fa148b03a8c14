package org.tautband.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tautband.charting.PainScores;
import org.tautband.charting.VisitSummary;
import org.tautband.charting.ui.VisitNavigation;
import org.tautband.clients.spi.ClientAlerts;
import org.tautband.history.Brief;
import org.tautband.history.PointCourse;
import org.tautband.history.TendernessChange;
import org.tautband.history.chart.Words;
import org.tautband.homecare.FollowUp.Answered;

/** The brief in the order in which it is needed: what to avoid, what was planned, what was, what changed, what is open. */
final class BriefPage extends Div {

    /** More points than this are counted, not named: nobody reads a longer list in thirty seconds. */
    private static final int NAMED = 6;

    private final Brief brief;
    private final BriefLines lines;
    private final Words words;

    BriefPage(Brief brief, List<ClientAlerts.Alert> alerts, PointNames names, Words words, Runnable onPrint) {
        this.brief = brief;
        this.lines = new BriefLines(names, words);
        this.words = words;
        addClassName("brief");
        Button print = new Button(getTranslation("history.brief.print"), VaadinIcon.PRINT.create(), click -> {
            onPrint.run();
            getElement().executeJs("window.print()");
        });
        print.addClassName("brief-print");
        add(print);
        avoid(alerts);
        draft();
        VisitSummary last = brief.visits().lastSigned();
        if (last != null) {
            text("history.brief.planned", last.soap().plan());
        }
        reason();
        if (last != null) {
            lastVisit(last);
        }
        changed();
        home();
        open();
    }

    private Section section(String titleKey, Component... content) {
        Section section = new Section(new H2(getTranslation(titleKey)));
        section.addClassNames("panel", "brief-part");
        section.add(content);
        add(section);
        return section;
    }

    private void text(String titleKey, String text) {
        if (!text.isBlank()) {
            Paragraph paragraph = new Paragraph(text);
            paragraph.addClassName("brief-text");
            section(titleKey, paragraph);
        }
    }

    private void avoid(List<ClientAlerts.Alert> alerts) {
        if (!alerts.isEmpty()) {
            section(
                            "history.brief.avoid",
                            list(alerts.stream().map(ClientAlerts.Alert::text).toList()))
                    .addClassName("brief-avoid");
        }
    }

    private void draft() {
        VisitSummary draft = brief.visits().draft();
        if (draft != null) {
            section(
                    "history.openDraft",
                    new Paragraph(
                            new Anchor(VisitNavigation.path(draft.id()), words.day(draft.serviceDate())),
                            new Span(" · " + draft.therapist())));
        }
    }

    private void reason() {
        VisitSummary reason = brief.reason();
        if (reason != null && !reason.equals(brief.visits().lastSigned())) {
            Paragraph paragraph = new Paragraph(reason.soap().subjective());
            paragraph.addClassNames("brief-text", "brief-short");
            section("history.brief.reason", paragraph, quiet(words.day(reason.serviceDate())));
        }
    }

    /** Three lines: what was said, what was done, what it led to. */
    private void lastVisit(VisitSummary visit) {
        Anchor link = new Anchor(VisitNavigation.path(visit.id()), words.day(visit.serviceDate()));
        Section section = section("history.lastVisit", new Paragraph(link, new Span(" · " + visit.therapist())));
        line(section, "history.brief.said", visit.soap().subjective());
        line(section, "history.brief.done", lines.done(brief.treated()));
        PainScores pain = visit.pain();
        String scores = pain.before() == null && pain.after() == null
                ? ""
                : getTranslation("history.visit.pain", BriefLines.score(pain.before()), BriefLines.score(pain.after()));
        String assessment = visit.soap().assessment();
        line(
                section,
                "history.brief.result",
                scores.isEmpty() || assessment.isBlank() ? scores + assessment : scores + " · " + assessment);
    }

    private void line(Section section, String labelKey, String text) {
        if (!text.isBlank()) {
            Span label = new Span(getTranslation(labelKey));
            label.addClassName("brief-label");
            Paragraph line = new Paragraph(label, new Span(text));
            line.addClassNames("brief-line", "brief-short");
            section.add(line);
        }
    }

    private void changed() {
        List<PointCourse> improved = brief.improved();
        List<PointCourse> returned = brief.returned();
        List<PointCourse> worse = brief.worse();
        Section section = section("history.brief.changed");
        changes(section, "history.brief.improved", improved);
        changes(section, "history.brief.returned", returned);
        changes(section, "history.brief.worse", worse);
        if (improved.isEmpty() && returned.isEmpty() && worse.isEmpty()) {
            section.add(quiet(getTranslation("history.brief.unchanged", TendernessChange.MEANINGFUL)));
        } else {
            section.add(quiet(getTranslation("history.trend.note", TendernessChange.MEANINGFUL)));
        }
    }

    private void changes(Section section, String labelKey, List<PointCourse> courses) {
        if (!courses.isEmpty()) {
            Span label = new Span(getTranslation(labelKey));
            label.addClassName("brief-label");
            section.add(new Div(label, list(named(courses, lines::change))));
        }
    }

    private void home() {
        if (brief.helped().isEmpty() && brief.didNotHelp().isEmpty()) {
            return;
        }
        Section section = section("history.brief.home");
        said(section, "history.brief.helped", brief.helped());
        said(section, "history.brief.didNotHelp", brief.didNotHelp());
    }

    private void said(Section section, String labelKey, List<Answered> answers) {
        if (!answers.isEmpty()) {
            Span label = new Span(getTranslation(labelKey));
            label.addClassName("brief-label");
            section.add(
                    new Div(label, list(answers.stream().map(Answered::title).toList())));
        }
    }

    private void open() {
        List<PointCourse> open = brief.open();
        if (open.isEmpty()) {
            section("history.openPoints", new Paragraph(getTranslation("history.openPoints.none")));
        } else {
            section("history.openPoints", list(named(open, lines::state)));
        }
    }

    private List<String> named(List<PointCourse> courses, Function<PointCourse, String> line) {
        List<String> lines =
                new ArrayList<>(courses.stream().limit(NAMED).map(line).toList());
        if (courses.size() > NAMED) {
            lines.add(getTranslation("history.brief.others", courses.size() - NAMED));
        }
        return lines;
    }

    private UnorderedList list(List<String> lines) {
        UnorderedList list = new UnorderedList();
        list.addClassName("brief-list");
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    private Paragraph quiet(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassNames("quiet", "brief-note");
        return paragraph;
    }
}
