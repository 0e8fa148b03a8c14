package org.tautband.history.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.tautband.charting.ui.VisitNavigation;
import org.tautband.history.TimelineEntry;
import org.tautband.homecare.FollowUp.Answered;
import org.tautband.homecare.FollowUpAnswer;
import org.tautband.homecare.SheetService;
import org.tautband.homecare.ui.SheetDownload;

/** A home-care sheet, or what the client said of one. */
final class HomeCareLine extends TimelineLine {

    HomeCareLine(TimelineEntry.Sheet sheet, TimelineTexts texts, SheetService sheets) {
        super(texts);
        addClassName("timeline-sheet");
        title(getTranslation("history.kind.SHEET"));
        day(sheet);
        fact(getTranslation("homecare.sheets.line", sheet.items(), sheet.issuedBy()));
        add(new SheetDownload(sheets, sheet::id));
    }

    HomeCareLine(TimelineEntry.FollowUp followUp, TimelineTexts texts) {
        super(texts);
        addClassName("timeline-said");
        title(getTranslation("history.kind.FOLLOW_UP"));
        day(followUp);
        head(new Anchor(VisitNavigation.path(followUp.visit()), getTranslation("history.amendment.visit")));
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
}
