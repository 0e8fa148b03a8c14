package org.tautband.guide.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import org.tautband.guide.GuidePage;
import org.tautband.guide.Review;

/** What the words rest on, for the therapist. */
final class EvidencePanel extends Section {

    EvidencePanel(GuidePage page) {
        addClassName("panel");
        add(
                new H2(getTranslation("guide.evidence.title")),
                new Paragraph(getTranslation(
                        "guide.evidence.explained." + page.evidence().name().toLowerCase(Locale.ROOT))));
        if (page.own()) {
            add(new Paragraph(getTranslation("guide.own.explained")));
        }
        if (page.note() != null) {
            add(new Paragraph(page.note()));
        }
        if (page.text().review() != Review.ORIGINAL) {
            add(new Paragraph(getTranslation(
                    "guide.review.explained." + page.text().review().name())));
        }
        add(new SourceList(page.sources()));
    }
}
