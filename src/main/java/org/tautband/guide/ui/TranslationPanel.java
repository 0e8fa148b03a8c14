package org.tautband.guide.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.Locale;
import org.tautband.common.ui.Dates;
import org.tautband.guide.PartReview;
import org.tautband.guide.TranslationReviews;

/** How far the parts of a translation are reviewed that are no entries of the guide; owners note a review here. */
final class TranslationPanel extends Section {

    private final TranslationReviews reviews;
    private final Locale language;
    private final boolean owner;
    private final Clock clock;
    private final UnorderedList parts = new UnorderedList();

    TranslationPanel(TranslationReviews reviews, Locale language, boolean owner, Clock clock) {
        this.reviews = reviews;
        this.language = language;
        this.owner = owner;
        this.clock = clock;
        addClassName("panel");
        parts.addClassName("guide-parts");
        String name = getTranslation("guide.language." + language.getLanguage());
        add(new H2(getTranslation("guide.parts", name)), new Paragraph(getTranslation("guide.parts.explained")), parts);
        show();
    }

    private void show() {
        parts.removeAll();
        reviews.of(language).forEach(part -> parts.add(line(part)));
    }

    private ListItem line(PartReview part) {
        Span name = new Span(name(part));
        name.addClassName("row-title");
        Div facts = new Div(name, GuideBadges.review(part.review()));
        facts.addClassName("guide-part-facts");
        if (part.latest() != null) {
            Span latest = new Span(getTranslation(
                    "guide.history.review",
                    part.latest().reviewedBy(),
                    Dates.day(part.latest().reviewedOn(), getLocale())));
            latest.addClassName("quiet");
            facts.add(latest);
        }
        ListItem line = new ListItem(facts);
        if (owner) {
            Button review = new Button(getTranslation("guide.reviewed"), click -> review(part));
            review.setAriaLabel(getTranslation("guide.reviewed.part", name(part)));
            line.add(review);
        }
        return line;
    }

    private void review(PartReview part) {
        new ReviewDialog(
                        getTranslation("guide.parts.review", name(part)),
                        clock,
                        note -> reviews.review(part.part(), language, note),
                        this::show)
                .open();
    }

    private String name(PartReview part) {
        return getTranslation("guide.part." + part.part().name());
    }
}
