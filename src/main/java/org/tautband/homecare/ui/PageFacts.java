package org.tautband.homecare.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.tautband.homecare.DraftPage;

/** What should be known of the page before it prints: how long it is, how hard to read, and what no font can print. */
final class PageFacts extends Div {

    private final Span pages = new Span();
    private final Span grade = new Span();
    private final Paragraph unprintable = new Paragraph();

    PageFacts() {
        addClassName("page-facts");
        pages.addClassName("quiet");
        grade.addClassName("quiet");
        unprintable.addClassName("too-many");
        getElement().setAttribute("role", "status");
        add(pages, grade, unprintable);
    }

    void show(DraftPage page) {
        pages.setText(getTranslation("homecare.pages", page.pages()));
        Double years = page.readingGrade();
        grade.setVisible(years != null);
        if (years != null) {
            String words = years < 1
                    ? getTranslation("homecare.grade.first", DraftPage.GRADE_AIM)
                    : getTranslation("homecare.grade", Math.round(years * 10) / 10.0, DraftPage.GRADE_AIM);
            grade.setText(
                    page.hardest().isEmpty()
                            ? words
                            : words + " " + getTranslation("homecare.grade.hard", String.join(", ", page.hardest())));
        }
        unprintable.setVisible(!page.unprintable().isEmpty());
        unprintable.setText(getTranslation("homecare.unprintable", String.join(" ", page.unprintable())));
    }
}
