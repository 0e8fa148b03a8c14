package org.tautband.homecare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.tautband.guide.Evidence;
import org.tautband.guide.Review;
import org.tautband.homecare.SheetProposal.Offer;

/** One suggestion that is not on the sheet: what, why, where it comes from, and the button that adds it. */
final class OfferLine extends ListItem {

    OfferLine(Offer offer, SheetEditor editor) {
        addClassName("offer");
        Span title = new Span(offer.title());
        title.addClassName("row-title");
        Button add = new Button(getTranslation("homecare.add"), click -> editor.add(offer.chosen()));
        add.setAriaLabel(getTranslation("homecare.add.what", offer.title()));
        add.addThemeVariants(ButtonVariant.TERTIARY);
        Div head = new Div(title, add);
        head.addClassName("offer-head");
        add(head, reasons(this, offer));
    }

    /** How well founded it is, whether its translation was reviewed, and why it is suggested. */
    static Paragraph reasons(Component texts, Offer offer) {
        Paragraph reasons = new Paragraph(evidence(texts, offer));
        reasons.addClassName("offer-reasons");
        if (offer.review() == Review.NOT_REVIEWED || offer.review() == Review.OUTDATED) {
            Span mark = new Span(
                    texts.getTranslation("guide.review." + offer.review().name()));
            mark.addClassNames("badge", "badge-ochre");
            reasons.add(mark);
        }
        reasons.add(new Span(String.join("; ", offer.reasons())));
        return reasons;
    }

    private static Span evidence(Component texts, Offer offer) {
        Span mark = new Span(texts.getTranslation(
                "guide.evidence." + (offer.evidence() == Evidence.SOURCE ? "source" : "judgement")));
        mark.addClassNames("badge", "quiet");
        return mark;
    }
}
