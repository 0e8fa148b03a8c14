package org.tautband.guide.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.tautband.guide.Guide;
import org.tautband.guide.GuideKind;
import org.tautband.guide.GuideListItem;
import org.tautband.guide.Review;

/** The entries of one kind, as cards with their drawing. */
final class GuideSection extends Section {

    private final Guide guide;

    GuideSection(GuideKind kind, List<GuideListItem> items, Guide guide) {
        this.guide = guide;
        UnorderedList cards = new UnorderedList();
        cards.addClassName("guide-cards");
        items.forEach(item -> cards.add(new ListItem(card(item))));
        add(new H2(getTranslation("guide.kind." + kind.name())), cards);
    }

    private Anchor card(GuideListItem item) {
        Span title = new Span(item.title());
        title.addClassName("guide-card-title");
        Div badges = new Div(GuideBadges.evidence(item.evidence()));
        badges.addClassName("guide-badges");
        if (item.own()) {
            badges.add(GuideBadges.own());
        }
        if (item.upgraded()) {
            badges.add(GuideBadges.upgraded());
        }
        if (item.review() != Review.ORIGINAL) {
            badges.add(GuideBadges.review(item.review()));
        }
        Div words = new Div(title, badges);
        words.addClassName("guide-card-words");
        Anchor card = new Anchor(
                GuideNavigation.path(item.id(), guide.language()),
                DrawingView.decorative(guide.picture(item.picture())),
                words);
        card.addClassName("guide-card");
        return card;
    }
}
