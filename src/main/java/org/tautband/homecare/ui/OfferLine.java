package org.tautband.homecare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.tautband.guide.Evidence;
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
        Div head = new Div(title, evidence(this, offer), add);
        head.addClassName("offer-head");
        add(head, reasons(offer));
    }

    static Paragraph reasons(Offer offer) {
        Paragraph reasons = new Paragraph(String.join("; ", offer.reasons()));
        reasons.addClassName("offer-reasons");
        return reasons;
    }

    static Span evidence(Component texts, Offer offer) {
        Span mark = new Span(texts.getTranslation(
                "guide.evidence." + (offer.evidence() == Evidence.SOURCE ? "source" : "judgement")));
        mark.addClassNames("badge", "quiet");
        return mark;
    }
}
