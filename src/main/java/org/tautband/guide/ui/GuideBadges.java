package org.tautband.guide.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.tautband.guide.Evidence;
import org.tautband.guide.Review;

/** The small marks that say what a text rests on. */
final class GuideBadges {

    private GuideBadges() {}

    static Span evidence(Evidence evidence) {
        Span mark = badge(evidence == Evidence.SOURCE ? "badge-moss" : "quiet");
        mark.setText(mark.getTranslation("guide.evidence." + evidence.name().toLowerCase(Locale.ROOT)));
        return mark;
    }

    static Span own() {
        Span mark = badge("badge-ochre");
        mark.setText(mark.getTranslation("guide.own"));
        return mark;
    }

    static Span upgraded() {
        Span mark = badge("badge-rust");
        mark.setText(mark.getTranslation("guide.upgraded"));
        return mark;
    }

    static Span review(Review review) {
        Span mark = badge(review == Review.REVIEWED || review == Review.ORIGINAL ? "badge-moss" : "badge-ochre");
        mark.setText(mark.getTranslation("guide.review." + review.name()));
        return mark;
    }

    private static Span badge(String colour) {
        Span mark = new Span();
        mark.addClassNames("badge", colour);
        return mark;
    }
}
