package org.tautband.homecare.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.tautband.guide.Evidence;
import org.tautband.homecare.ChosenItem;
import org.tautband.homecare.SheetProposal.Offer;

/** One suggestion: on the sheet or not, why, where it comes from, its dose in words for this client, its place. */
final class OfferRow extends ListItem {

    private final Offer offer;
    private final Checkbox chosen;
    private final TextField dose = new TextField(getTranslation("homecare.dose"));
    private final Div details = new Div();

    OfferRow(Offer offer, Runnable changed, BiConsumer<OfferRow, Integer> move) {
        this.offer = offer;
        this.chosen = new Checkbox(offer.title(), offer.recommended());
        addClassName("offer");
        dose.setValue(offer.usualDose());
        dose.setMaxLength(ChosenItem.DOSE_MAX);
        dose.setWidthFull();
        dose.setValueChangeMode(ValueChangeMode.LAZY);
        dose.addValueChangeListener(change -> changed.run());
        chosen.addValueChangeListener(change -> {
            showDetails();
            changed.run();
        });
        Div head = new Div(chosen, evidence(), arrow("up", -1, move), arrow("down", 1, move));
        head.addClassName("offer-head");
        Paragraph reasons = new Paragraph(String.join("; ", offer.reasons()));
        reasons.addClassName("offer-reasons");
        details.addClassName("offer-details");
        offer.warnings().forEach(text -> details.add(warning(text)));
        details.add(dose);
        add(head, reasons, details);
        showDetails();
    }

    private Span evidence() {
        Span mark = new Span(
                getTranslation("guide.evidence." + (offer.evidence() == Evidence.SOURCE ? "source" : "judgement")));
        mark.addClassNames("badge", "quiet");
        return mark;
    }

    private Button arrow(String direction, int by, BiConsumer<OfferRow, Integer> move) {
        Button button = new Button(by < 0 ? "↑" : "↓", click -> move.accept(this, by));
        button.setAriaLabel(getTranslation("homecare.move." + direction, offer.title()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private Paragraph warning(String text) {
        Span label = new Span(getTranslation("homecare.caution") + " ");
        label.addClassName("badge-ochre");
        Paragraph warning = new Paragraph(label, new Span(text));
        warning.addClassName("offer-warning");
        return warning;
    }

    private void showDetails() {
        details.setVisible(chosen.getValue());
    }

    /** What goes on the sheet, if it is chosen; a dose that was left as it is stays the guide's. */
    Optional<ChosenItem> chosen() {
        ChosenItem item = offer.chosen();
        String words = dose.getValue().equals(offer.usualDose()) ? "" : dose.getValue();
        return chosen.getValue()
                ? Optional.of(new ChosenItem(item.item(), item.variant(), item.points(), words))
                : Optional.empty();
    }
}
