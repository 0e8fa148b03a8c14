package org.tautband.guide.ui;

import com.vaadin.flow.component.html.Div;
import org.tautband.guide.GuidePage;
import org.tautband.guide.Review;

/** The marks of one entry. */
final class BadgeLine extends Div {

    BadgeLine(GuidePage page) {
        addClassName("guide-badges");
        add(GuideBadges.evidence(page.evidence()));
        if (page.own()) {
            add(GuideBadges.own());
        }
        if (page.text().review() != Review.ORIGINAL) {
            add(GuideBadges.review(page.text().review()));
        }
    }
}
